import { expect, test, vi } from 'vitest';
import { languages } from '../locales/languages.ts';
import { htmlFile } from '../paths.ts';
import { renames } from '../steps/renames.ts';
import { pages } from '../testing/pages.ts';
import { embedFile, isEmbeddable } from './embed.tsx';
import { policyHtml } from './policy.ts';
import { redirectsOf } from './redirect.ts';

/** Where the page leads, for a reader with script and for one without. */
function targetsOf(html: string, asked: { search: string; hash: string }) {
  const replace = vi.fn();
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  new Function('location', script)({ ...asked, replace });
  const [, plain] = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(html) ?? [];
  return { withScript: replace.mock.calls, plain };
}

/** Those that lie at these places, by the beginning of their paths. */
function renamed(...begin: readonly string[]) {
  const all = redirectsOf({ 'linkedin/old/step': 'linkedin/notification/refuse' });
  return begin.map((each) => all.find(({ file }) => file.startsWith(each)));
}

test('a renamed step leads on from its old address in both languages', () => {
  const [french, english] = renamed('fr/', 'en/');
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

test('what other sites show at its old address leads on inside their pages', () => {
  const [french] = renamed('embed/fr/');
  expect(french?.file).toBe('embed/fr/linkedin/old/step/index.html');
  const { plain } = targetsOf(french?.html ?? '', { search: '', hash: '' });
  expect(plain).toBe('/embed/fr/linkedin/notification/refuse/');
});

test('what the old address asked for is carried on', () => {
  const [french] = renamed('fr/');
  const asked = { search: '?device=phone&ui=en', hash: '#off' };
  expect(targetsOf(french?.html ?? '', asked).withScript).toEqual([
    ['/fr/linkedin/notification/refuse/?device=phone&ui=en#off'],
  ]);
});

test('a track and a guide lead on too', () => {
  const plain = Object.entries({ old: 'meta-ai', 'old/one': 'linkedin/switch' }).map(
    ([from, to]) => {
      const english = redirectsOf({ [from]: to }).find(({ file }) => file.startsWith('en/'));
      return [english?.file, targetsOf(english?.html ?? '', { search: '', hash: '' }).plain];
    },
  );
  expect(plain).toEqual([
    ['en/old/index.html', '/en/meta-ai/'],
    ['en/old/one/index.html', '/en/linkedin/switch/'],
  ]);
});

test('an old address allows its own script and nothing else, and says where it leads', () => {
  const [french] = renamed('fr/');
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(french?.html ?? '') ?? [];
  const href = '/fr/linkedin/notification/refuse/';
  expect(script).toMatch(/\("\/fr\/linkedin\/notification\/refuse\/"\)$/);
  expect(french?.html.split('\n')).toEqual([
    '<!doctype html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    policyHtml([script]),
    '<title>Non merci</title>',
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${href}">`,
    ...`<script>${script}</script>`.split('\n'),
    `<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>`,
    '</head>',
    '<body>',
    `<p><a href="${href}">${href}</a></p>`,
    '</body>',
    '</html>',
    '',
  ]);
});

/** Each old address that leads nowhere, or hides a page of today. */
function wrongOnes(all: Readonly<Record<string, string>>): string[] {
  const files = new Set([
    ...pages.map(({ address }) => htmlFile(address)),
    ...pages.filter(isEmbeddable).map(embedFile),
  ]);
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
  // On our own pages, and in other sites' pages.
  const each = 2 * languages.length;
  expect(wrongOnes({ 'linkedin/old': 'linkedin/gone' })).toHaveLength(each);
  expect(wrongOnes({ 'linkedin/switch': 'linkedin/notification' })).toHaveLength(each);
  expect(wrongOnes({ 'linkedin/old': 'linkedin/notification' })).toEqual([]);
});
