import { expect, test, vi } from 'vitest';
import { htmlFile } from '../paths.ts';
import { renames } from '../steps/renames.ts';
import { redirectsOf } from './redirect.ts';
import { allPages } from './site.ts';

const files = new Set(allPages().map(({ address }) => htmlFile(address)));

/** Where the page leads, for a reader with script and for one without. */
function targetsOf(html: string, asked: { search: string; hash: string }) {
  const replace = vi.fn();
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  new Function('location', script)({ ...asked, replace });
  const [, plain] = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(html) ?? [];
  return { withScript: replace.mock.calls, plain };
}

const [french, english] = redirectsOf({ 'linkedin/old/step': 'linkedin/notification/refuse' });

test('a renamed step leads on from its old address in both languages', () => {
  expect(french?.file).toBe('fr/linkedin/old/step/index.html');
  expect(english?.file).toBe('en/linkedin/old/step/index.html');
  const asked = { search: '', hash: '' };
  expect(targetsOf(french?.html ?? '', asked)).toEqual({
    withScript: [['/fr/linkedin/notification/refuse/']],
    plain: '/fr/linkedin/notification/refuse/',
  });
  expect(english?.html).toContain('<html lang="en">');
  expect(english?.html).toContain('<a href="/en/linkedin/notification/refuse/">');
});

test('what the old address asked for is carried on', () => {
  const asked = { search: '?device=phone&ui=en', hash: '#off' };
  expect(targetsOf(french?.html ?? '', asked).withScript).toEqual([
    ['/fr/linkedin/notification/refuse/?device=phone&ui=en#off'],
  ]);
});

test('an old address is not for search engines', () => {
  expect(french?.html).toContain('<meta name="robots" content="noindex">');
  expect(french?.html).toContain('<link rel="canonical" href="/fr/linkedin/notification/refuse/">');
});

/** Each old address that leads nowhere, or hides a page of today. */
function wrongOnes(all: Readonly<Record<string, string>>): string[] {
  return redirectsOf(all)
    .filter(({ file, html }) => {
      const { plain = '' } = targetsOf(html, { search: '', hash: '' });
      return files.has(file) || !files.has(`${plain.slice(1)}index.html`);
    })
    .map(({ file }) => file);
}

test('every id that was published once leads to a page that exists, and hides none', () => {
  expect(wrongOnes(renames)).toEqual([]);
});

test('a rename to nowhere, or of a page of today, would be found', () => {
  expect(wrongOnes({ 'linkedin/old': 'linkedin/gone' })).toHaveLength(2);
  expect(wrongOnes({ 'linkedin/switch': 'linkedin/notification' })).toHaveLength(2);
  expect(wrongOnes({ 'linkedin/old': 'linkedin/notification' })).toEqual([]);
});
