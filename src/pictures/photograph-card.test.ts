import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Card, cardPage } from './card.tsx';
import { photographCard } from './photograph-card.ts';

/*
 * A made-up browser, in which the title is as high as its letters, and the words have 100 pixels. The
 * real one draws in `npm run screenshots`.
 */

const card: Card = {
  key: 'fr/a',
  lang: 'fr',
  site: 'Site',
  title: 'Title',
  drawn: [{ track: 'linkedin', stops: [{ refuses: true }] }],
};

interface Given {
  /** Height of what stands above the title. */
  above?: number;
  /** Width of the title's longest word, for each pixel of its letters; it has 300. */
  word?: number;
  /** Width of the whole; there are 1200. */
  width?: number;
  lacks?: string;
}

async function take({ above = 10, word = 1, width = 1200, lacks }: Given = {}) {
  const load = vi.fn(async () => {});
  const title = {
    style: { fontSize: '' },
    get scrollWidth() {
      return Number.parseFloat(this.style.fontSize) * word;
    },
    clientWidth: 300,
    getBoundingClientRect: () => ({
      top: 50 + above,
      bottom: 50 + above + Number.parseFloat(title.style.fontSize),
    }),
  };
  const where = { getBoundingClientRect: () => ({ top: 50, bottom: 50 + above }) };
  const parts: Record<string, object> = {
    '.card': { scrollWidth: width, clientWidth: 1200 },
    main: {
      children: [where, title],
      getBoundingClientRect: () => ({ top: 50, bottom: 150 }),
    },
    h1: title,
  };
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => ' 96 88 64 ' }));
  vi.stubGlobal('document', {
    fonts: [{ load }, { load }],
    querySelector: (name: string) => (name === lacks ? null : parts[name]),
  });
  const setContent = vi.fn(async () => {});
  const png = Buffer.from('png');
  const page = { setContent, evaluate: (run: () => unknown) => run(), screenshot: async () => png };
  expect(await photographCard(Object(page), card)).toBe(png);
  expect(setContent).toHaveBeenCalledExactlyOnceWith(cardPage(card));
  expect(load).toHaveBeenCalledTimes(2);
  return title.style.fontSize;
}

afterEach(() => void vi.unstubAllGlobals());

describe('the title of a card is as large as', () => {
  test.each([
    ['there is room below what stands above it', { above: 4 }, '96px'],
    ['it may be below more', { above: 5 }, '88px'],
    ['it may be below much', { above: 36 }, '64px'],
    ['its longest word lets it', { word: 3.4 }, '88px'],
  ])('%s', async (_, given, size) => {
    expect(await take(given)).toBe(size);
  });
});

test.each([
  ['words that are too many', { above: 37 }],
  ['a word that is too long', { word: 5 }],
  ['a line whose name is too long', { width: 1201 }],
])('a card has no room for %s', async (_, given) => {
  await expect(take(given)).rejects.toThrow(
    'The card fr/a has no room for its words: shorten them.',
  );
});

test.each(['.card', 'main', 'h1'])('what has no %s is no card', async (lacks) => {
  await expect(take({ lacks })).rejects.toThrow('The page holds no card.');
});
