import { expect, test } from 'vitest';
import { htmlFile } from '../paths.ts';
import { renames } from '../steps/renames.ts';
import { redirectsOf } from './redirect.ts';
import { allPages } from './site.ts';

const files = new Set(allPages().map(({ address }) => htmlFile(address)));

test('a renamed step leads on from its old address in both languages', () => {
  const redirects = redirectsOf({ 'linkedin/old/step': 'linkedin/notification/refuse' });
  expect(redirects.map(({ file }) => file)).toEqual([
    'fr/linkedin/old/step/index.html',
    'en/linkedin/old/step/index.html',
  ]);
  expect(redirects[0]?.html).toContain('url=/fr/linkedin/notification/refuse/');
});

test('every id that was published once leads to a page that exists, and hides none', () => {
  for (const { file, html } of redirectsOf(renames)) {
    const target = /url=\/([^"]+)"/.exec(html)?.[1];
    expect(files.has(`${target}index.html`), `${file} leads to ${target}`).toBe(true);
    expect(files.has(file), `${file} is a page of today`).toBe(false);
  }
});
