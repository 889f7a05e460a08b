// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../locales/languages.ts';
import { findNearest } from './find-nearest.ts';

const root = document.documentElement;

beforeEach(() => {
  root.lang = 'fr';
});

/** The page for lost addresses, asked for at this path. */
function lostAt(pathname: string, { spoken = ['fr'], base = '/' } = {}) {
  const list = (lang: string) => `<section data-lost="${lang}"><ul>
    <li><a href="${base}${lang}/">home</a></li>
    <li>no link</li>
    <li><a href="${base}${lang}/linkedin/">track</a></li>
    <li><a href="${base}${lang}/linkedin/switch/">guide</a></li>
    <li><a href="${base}${lang}/about/">about</a></li>
  </ul></section>`;
  document.body.innerHTML = `<main>${list('fr')}${list('en')}</main>`;
  vi.stubGlobal('location', { pathname });
  vi.stubGlobal('navigator', { languages: spoken });
  findNearest(languages, 'en');
  const sections = [...document.querySelectorAll('main > section')];
  return sections.map((section) => ({
    lang: section.getAttribute('data-lost'),
    links: [...section.querySelectorAll('li')].map((item) => item.textContent),
  }));
}

const asBuilt = ['home', 'no link', 'track', 'guide', 'about'];

describe('the page for lost addresses', () => {
  test('puts the language of the address first, and the pages that share most of it', () => {
    expect(lostAt('/en/linkedin/switch/gone/')).toEqual([
      { lang: 'en', links: ['guide', 'track', 'home', 'no link', 'about'] },
      { lang: 'fr', links: asBuilt },
    ]);
    expect(root.lang).toBe('en');
  });

  test('counts only pages that the address lies within', () => {
    const [first] = lostAt('/fr/linkedin/gone/');
    expect(first).toEqual({ lang: 'fr', links: ['track', 'home', 'no link', 'guide', 'about'] });
    expect(root.lang).toBe('fr');
  });

  test('reads an address in capitals, and one in a folder', () => {
    expect(lostAt('/EN/LinkedIn')[0]?.links[0]).toBe('track');
    const [first] = lostAt('/guide/en/linkedin/switch/x/', { base: '/guide/' });
    expect(first?.lang).toBe('en');
    expect(first?.links.slice(0, 3)).toEqual(['guide', 'track', 'home']);
  });

  test.each([
    [['en-GB'], 'en'],
    [['EN-us', 'fr'], 'en'],
    [['qq', 'fr-CH', 'en'], 'fr'],
    // Somebody who reads neither reads English more often, as on the page that picks a language.
    [['qq', 'qy'], 'en'],
    [[], 'en'],
  ])('follows a browser that speaks %j where the address has no language', (spoken, lang) => {
    const lists = lostAt('/wp-login.php', { spoken });
    expect(lists[0]).toEqual({ lang, links: asBuilt });
    expect(lists).toHaveLength(2);
    expect(root.lang).toBe(lang);
  });

  test.each(['/%E0%A4%A', '/fr/..%2f', '//fr//x', '/<script>', `/fr/${'a'.repeat(10_000)}`, '/🙂'])(
    'never breaks at %s',
    (path) => {
      for (const { links } of lostAt(path)) expect(links.toSorted()).toEqual(asBuilt.toSorted());
    },
  );

  test('never breaks, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const sections = lostAt(`/${any}`);
        expect(sections.map(({ links }) => links.toSorted())).toEqual([
          asBuilt.toSorted(),
          asBuilt.toSorted(),
        ]);
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  test('breaks nothing where it is not there', () => {
    document.body.innerHTML = '';
    vi.stubGlobal('location', { pathname: '/en/' });
    expect(() => findNearest(languages, 'en')).not.toThrow();
    expect(root.lang).toBe('en');
  });
});
