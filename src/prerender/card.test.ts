import { describe, expect, test } from 'vitest';
import type { Page } from '../content.ts';
import { allWords } from '../locales/all.ts';
import { htmlFile } from '../paths.ts';
import { allTracks } from '../steps/catalogue.ts';
import { pages } from '../testing/pages.ts';
import { cardOf } from './card.ts';

function pageOf(file: string): Page {
  const page = pages.find(({ address }) => htmlFile(address) === file);
  if (!page) throw new Error(`There is no ${file}`);
  return page;
}

describe('the card', () => {
  test('of a step says where it lies and what is done there, and marks its stop', () => {
    const page = pageOf('en/linkedin/switch/turn-off/index.html');
    if (page.kind !== 'step') throw new Error('No step');
    const { track, guide, steps } = page.content;
    const { where, ...card } = cardOf(page) ?? {};
    expect(card).toEqual({
      key: 'en/linkedin/switch/turn-off',
      lang: 'en',
      site: 'Non merci',
      line: { track: 'linkedin', sign: 'in', name: track.line },
      title: steps[1]?.title,
      drawn: [
        {
          track: 'linkedin',
          stops: [{ refuses: false }, { refuses: true }, { refuses: false }],
          at: 1,
        },
      ],
    });
    expect(where).toMatch(/2\D+2/);
    expect(where?.endsWith(` · ${guide.name}`)).toBe(true);
  });

  test('of a guide says how long it is, and has its whole line in colour', () => {
    const page = pageOf('fr/meta-ai/facebook/index.html');
    if (page.kind !== 'guide') throw new Error('No guide');
    const { guide } = page.content;
    const card = cardOf(page);
    expect(card).toMatchObject({ key: 'fr/meta-ai/facebook', title: guide.name });
    expect(card?.where).toMatch(new RegExp(`^${guide.count}\\D+${guide.minutes}\\D+$`));
    expect(card?.drawn).toEqual([
      { track: 'meta-ai', stops: guide.stops.map(({ refuses }) => ({ refuses })) },
    ]);
  });

  test('of a line shows its first guide', () => {
    const page = pageOf('fr/meta-ai/index.html');
    if (page.kind !== 'track') throw new Error('No line');
    const { track, words } = page.content;
    expect(cardOf(page)).toMatchObject({
      line: { track: 'meta-ai', sign: 'M', name: track.line },
      title: words.track.title,
      drawn: [
        { track: 'meta-ai', stops: track.guides[0]?.stops.map(({ refuses }) => ({ refuses })) },
      ],
    });
  });

  test('of the first page speaks both languages', () => {
    const page = pageOf('index.html');
    if (page.kind !== 'welcome') throw new Error('No first page');
    const [fr, en] = page.content.homes.map(({ heading }) => heading);
    expect(cardOf(page)).toMatchObject({ key: 'welcome', lang: 'fr', title: fr, alsoTitle: en });
  });

  test.each([
    ['fr/index.html', allWords.fr.home.heading],
    ['fr/about/index.html', allWords.fr.about.title],
    ['en/refused/index.html', allWords.en.shell.refused],
  ])('of %s says "%s"', (file, title) => {
    expect(cardOf(pageOf(file))?.title).toBe(title);
  });

  test.each(['index.html', 'en/index.html', 'en/about/index.html', 'en/refused/index.html'])(
    'of %s shows two lines and is none’s',
    (file) => {
      const card = cardOf(pageOf(file));
      expect(card?.line).toBeUndefined();
      expect(card?.drawn.map(({ track }) => track)).toEqual(
        allTracks.slice(0, 2).map(({ id }) => id),
      );
      expect(card?.drawn[0]?.stops).toEqual(
        allTracks[0]?.guides[0]?.steps.map(({ refuses = false }) => ({ refuses })),
      );
    },
  );
});

test('each page has a card of its own, all but those that stand in for others', () => {
  const without = pages.filter((page) => !cardOf(page));
  expect(without.map(({ kind }) => kind)).toEqual(['offline', 'notFound']);
  const keys = pages.flatMap((page) => cardOf(page)?.key ?? []);
  expect(new Set(keys).size).toBe(pages.length - 2);
});

test('each has words, without markup', () => {
  const words = pages.flatMap((page) => {
    const card = cardOf(page);
    return card
      ? [card.title, card.site, card.where ?? '-', card.line?.name ?? '-', card.line?.sign ?? '-']
      : [];
  });
  expect(words.filter((text) => !text.trim() || /[<{]|undefined/.test(text))).toEqual([]);
});
