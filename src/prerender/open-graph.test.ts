import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { headOf } from '../app/head.ts';
import type { Page } from '../content.ts';
import { factsOf, languages } from '../locales/languages.ts';
import { htmlFile } from '../paths.ts';
import { cardManifest } from '../pictures/card-manifest.ts';
import { pages } from '../testing/pages.ts';
import { cardHref, openGraphHtml, shortTitle } from './open-graph.ts';

function pageOf(file: string): Page {
  const page = pages.find(({ address }) => htmlFile(address) === file);
  if (!page) throw new Error(`There is no ${file}`);
  return page;
}

beforeEach(() => void vi.stubEnv('SITE_ORIGIN', 'https://example.org'));
afterEach(() => void vi.unstubAllEnvs());

describe('a chat is told', () => {
  test('all of a step, in its language', () => {
    const page = pageOf('en/linkedin/switch/turn-off/index.html');
    const title = 'A “title” – The guide – Non merci';
    const lines = openGraphHtml(page, { ...headOf(page), title, description: '<what> & how' });
    const version = cardManifest['en/linkedin/switch/turn-off']?.version;
    expect(version).toMatch(/^[0-9a-f]{8}$/);
    expect(lines).toEqual([
      '<meta property="og:type" content="article">',
      '<meta property="og:site_name" content="Non merci">',
      '<meta property="og:title" content="A “title” – The guide">',
      '<meta property="og:description" content="&lt;what&gt; &amp; how">',
      '<meta property="og:url" content="https://example.org/en/linkedin/switch/turn-off/">',
      '<meta property="og:locale" content="en_GB">',
      ...languages
        .filter((lang) => lang !== 'en')
        .map((lang) => {
          const locale = factsOf(lang).locale.replace('-', '_');
          return `<meta property="og:locale:alternate" content="${locale}">`;
        }),
      `<meta property="og:image" content="https://example.org/cards/en/linkedin/switch/turn-off.png?v=${version}">`,
      '<meta property="og:image:type" content="image/png">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      `<meta property="og:image:alt" content="${title}">`,
      '<meta name="twitter:card" content="summary_large_image">',
    ]);
  });

  test.each([
    ['index.html', 'website', 'fr_FR'],
    ['fr/index.html', 'website', 'fr_FR'],
    ['fr/linkedin/index.html', 'website', 'fr_FR'],
    ['en/linkedin/switch/index.html', 'article', 'en_GB'],
  ])('of %s that it is an %s, in %s', (file, type, locale) => {
    const lines = openGraphHtml(pageOf(file), headOf(pageOf(file)));
    expect(lines).toContain(`<meta property="og:type" content="${type}">`);
    expect(lines).toContain(`<meta property="og:locale" content="${locale}">`);
  });

  test.each(['404.html', 'offline.html'])('nothing of %s, which stands in for others', (file) => {
    expect(openGraphHtml(pageOf(file), headOf(pageOf(file)))).toEqual([]);
    expect(cardHref(pageOf(file))).toBeNull();
  });

  test('nothing where the site does not know its address', () => {
    vi.stubEnv('SITE_ORIGIN', '');
    expect(openGraphHtml(pageOf('fr/index.html'), headOf(pageOf('fr/index.html')))).toEqual([]);
  });

  test('of no card where none is drawn yet', () => {
    const page = pageOf('fr/linkedin/switch/turn-off/index.html');
    const address = { ...page.address, guide: 'new' };
    const lines = openGraphHtml(Object({ ...page, address }), headOf(page));
    expect(lines.filter((line) => /image/.test(line))).toEqual([]);
    expect(lines.length).toBe(5 + languages.length);
  });
});

test('a home page is named by what it is for', () => {
  const page = pageOf('en/index.html');
  if (page.kind !== 'home') throw new Error('No home page');
  expect(shortTitle(headOf(page))).toBe(page.content.words.home.title);
});

test('no title says the site’s name twice, and none is without words', () => {
  const titles = pages.map((page) => [htmlFile(page.address), shortTitle(headOf(page))] as const);
  // Of the first page the name is the title.
  const named = titles.filter(([, title]) => title.includes('Non merci'));
  expect(named).toEqual([['index.html', 'Non merci']]);
  expect(titles.filter(([, title]) => title.trim() === '')).toEqual([]);
});
