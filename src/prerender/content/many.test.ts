import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { grownTracks, grownWords } from '../../commands/bench/grown/multiply.ts';
import { byLanguage, languages } from '../../locales/languages.ts';
import { allTracks } from '../../steps/catalogue.ts';

/** Two lines of today, with eight guides: others may come, and change nothing here. */
const named: Readonly<Record<string, readonly string[]>> = {
  linkedin: ['notification', 'switch', 'objection-form'],
  'meta-ai': ['facebook', 'instagram', 'messenger', 'whatsapp', 'others-about-you'],
};

const base = allTracks
  .filter(({ id }) => id in named)
  .map((track) => ({
    ...track,
    guides: track.guides.filter(({ id }) => named[track.id]?.includes(id)),
  }));

/** How many guides there are: `grownTracks` makes five a line, nine on the first new one. */
let size = 0;

beforeEach(() => {
  vi.resetModules();
  vi.doMock('../../steps/catalogue.ts', async (load) => {
    const real = await load<typeof import('../../steps/catalogue.ts')>();
    const tracks = grownTracks(base, size);
    const guides = tracks.flatMap((track) => track.guides.map((guide) => ({ track, guide })));
    return { ...real, allTracks: tracks, allGuides: guides };
  });
  vi.doMock('../../locales/all.ts', async (load) => {
    const { allWords } = await load<typeof import('../../locales/all.ts')>();
    const grown = byLanguage((lang) => ({
      ...allWords[lang],
      ...grownWords(allWords[lang], base, size),
    }));
    return { allWords: grown };
  });
});

afterEach(() => {
  vi.doUnmock('../../steps/catalogue.ts');
  vi.doUnmock('../../locales/all.ts');
  vi.resetModules();
});

async function contentsOf(guides: number) {
  size = guides;
  const { homeContent } = await import('./home.ts');
  const { notFoundContent } = await import('./lost.ts');
  return { home: homeContent, lost: notFoundContent(), tracks: grownTracks(base, size) };
}

describe('the home page', () => {
  test('draws each line, as long as there are no more than twelve guides', async () => {
    const { home, tracks } = await contentsOf(12);
    expect(home('fr').tracks.map(({ id }) => id)).toEqual(tracks.map(({ id }) => id));
    expect(home('fr').index).toBeUndefined();
  });

  test('draws the first line of more, and names them all in the order of their names', async () => {
    const { home, tracks } = await contentsOf(13);
    expect(tracks).toHaveLength(3);
    const { tracks: drawn, index } = home('en');
    expect(drawn.map(({ id }) => id)).toEqual(['linkedin']);
    expect(index?.map(({ letter, lines }) => [letter, lines.map(({ name }) => name)])).toEqual([
      ['A', ['Anemone']],
      ['L', ['LinkedIn']],
      ['M', ['Meta AI']],
    ]);
  });

  test('says of each line what it is found by', async () => {
    const { home, tracks } = await contentsOf(50);
    const { words } = await import('./words.ts');
    const lines = home('fr').index?.flatMap((group) => group.lines);
    expect(lines?.find(({ id }) => id === 'meta-ai')).toEqual({
      id: 'meta-ai',
      name: 'Meta AI',
      sign: 'M',
      line: words.fr.tracks['meta-ai'].line,
      hosts: tracks.find(({ id }) => id === 'meta-ai')?.hosts,
      guides: expect.arrayContaining([
        { id: 'whatsapp', name: words.fr.guides['meta-ai/whatsapp'].name, app: 'WhatsApp' },
      ]),
    });
  });

  test.each(languages)('names every line and guide once, in %s', async (lang) => {
    const { home, tracks } = await contentsOf(300);
    const lines = home(lang).index?.flatMap((group) => group.lines) ?? [];
    const places = (all: readonly { id: string; guides: readonly { id: string }[] }[]) =>
      all.flatMap(({ id, guides }) => guides.map((guide) => `${id}/${guide.id}`)).sort();
    expect(places(lines)).toHaveLength(300);
    expect(places(lines)).toEqual(places(tracks));
    const names = lines.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator(lang).compare));
  });
});

describe('the page for lost addresses', () => {
  test.each(languages)('leads to all but the steps of twelve guides, in %s', async (lang) => {
    const { lost, tracks } = await contentsOf(12);
    const { words } = await import('./words.ts');
    const pages = lost.pages[lang];
    expect(pages.map(({ path }) => path)).toEqual([
      `/${lang}/`,
      ...tracks.map(({ id }) => `/${lang}/${id}/`),
      ...tracks.flatMap(({ id, guides }) => guides.map((guide) => `/${lang}/${id}/${guide.id}/`)),
      `/${lang}/about/`,
    ]);
    const { shell, tracks: lines, guides } = words[lang];
    expect(pages[0]?.title).toBe(shell.home);
    expect(pages.at(-1)?.title).toBe(shell.about);
    expect(pages).toContainEqual({ path: `/${lang}/meta-ai/`, title: lines['meta-ai'].title });
    expect(pages).toContainEqual({
      path: `/${lang}/linkedin/switch/`,
      title: `LinkedIn · ${guides['linkedin/switch'].name}`,
    });
  });

  test.each(languages)('leads to lines alone where there are more, in %s', async (lang) => {
    const { lost, tracks } = await contentsOf(300);
    const { words } = await import('./words.ts');
    const byName = tracks.toSorted((a, b) => a.name.localeCompare(b.name, lang));
    expect(lost.pages[lang].map(({ path }) => path)).toEqual([
      `/${lang}/`,
      `/${lang}/#lines`,
      ...byName.map(({ id }) => `/${lang}/${id}/`),
      `/${lang}/about/`,
    ]);
    expect(lost.pages[lang][1]?.title).toBe(words[lang].find.service);
  });
});

describe('names that begin with', () => {
  test.each([
    ['Éclair', 'E'],
    ['œuvre', 'O'],
    ['23andMe', '0–9'],
    ['Яндекс', 'Я'],
    ['…', '0–9'],
  ])('the first letter of %s stand under %s', async (name, letter) => {
    const { letterOf } = await import('./line-index.ts');
    expect(letterOf(name)).toBe(letter);
  });
});

test('more than six lines are many, however few their guides', async () => {
  const { areMany } = await import('./line-index.ts');
  const lines = (count: number) => Array.from({ length: count }, () => ({ guides: ['switch'] }));
  expect(areMany(lines(6))).toBe(false);
  expect(areMany(lines(7))).toBe(true);
});
