// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The fonts that the page has taken beside those of its style sheet. */
const taken = new Set<Face>();
/** How far down the last line begins, in the fonts at hand. */
let lastLine: (own: boolean) => number;
/** Where the lines of the last words begin, across and down. */
let lastWords: (own: boolean) => readonly (readonly [number, number])[];
let comes: boolean;
let isFolded: boolean;

type Starts = ReturnType<typeof lastWords>;

class Face {
  /** As a style sheet would say it. */
  rule: readonly string[];
  family: string;

  constructor(family: string, source: string, { weight = 'normal' }: FontFaceDescriptors = {}) {
    this.family = family;
    this.rule = [family, fileIn(source), weight];
  }

  load() {
    return comes ? Promise.resolve(this) : Promise.reject(new DOMException('', 'NetworkError'));
  }
}

const fileIn = (source = '') => /([\w-]+\.woff2)/.exec(source)?.[1] ?? '';
const root = document.documentElement;
/** Those that the style sheet may name, of those that are there. */
const families = () =>
  root.dataset.fonts === undefined ? [] : [...taken].map(({ family }) => family);
const both = ['Bricolage Grotesque Brought', 'Figtree Brought'];

beforeEach(() => {
  vi.resetModules();
  taken.clear();
  delete root.dataset.fonts;
  comes = true;
  lastLine = () => 100;
  lastWords = () => [[0, 100]];
  vi.stubGlobal('FontFace', Face);
  Object.defineProperty(document, 'fonts', { value: taken, configurable: true });
  document.body.innerHTML = '<p>One</p><p>Two</p>';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const top = this === document.body.lastElementChild ? lastLine(taken.size > 0) : 0;
    return new DOMRect(0, top, 10, 10);
  });
  Range.prototype.getClientRects = function () {
    const isLast = document.body.lastElementChild?.contains(this.commonAncestorContainer);
    const starts = isLast ? lastWords(taken.size > 0) : [];
    return Object.assign(starts.map(([left, top]) => new DOMRect(left, top, 10, 10)));
  };
  isFolded = false;
  // What a browser has left out so far is hidden for who asks for it alone.
  Element.prototype.checkVisibility = function ({ contentVisibilityAuto = false } = {}) {
    return !(contentVisibilityAuto && isFolded && this === document.body.lastElementChild);
  };
});

// What jsdom lacks, other files do without.
afterEach(() => {
  Reflect.deleteProperty(document, 'fonts');
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

/** They come, and are taken with the next page only. */
async function theyWait() {
  const { bringFonts, takeFonts } = await import('./fonts.ts');
  await bringFonts();
  expect(families()).toEqual([]);
  takeFonts();
  expect(families()).toEqual(both);
}

describe('fonts that come late', () => {
  test('are taken, both at once, where no line moves by it', async () => {
    lastLine = (own) => (own ? 100.6 : 100);
    const { bringFonts, takeFonts } = await import('./fonts.ts');
    await bringFonts();
    expect(families()).toEqual(both);
    takeFonts();
    expect(taken.size).toBe(2);
  });

  test('are those of the style sheet, of the same files and weights', async () => {
    const css = readFileSync('src/fonts/fonts.css', 'utf8');
    const rules = css.matchAll(/font-family: "(.*)";\s+src: url(.*);\s+font-weight: (.*);/g);
    const { bringFonts } = await import('./fonts.ts');
    await bringFonts();
    expect([...taken].map(({ rule }) => rule)).toEqual(
      [...rules].map(([, family, source, weight]) => [`${family} Brought`, fileIn(source), weight]),
    );
  });

  test.each([
    ['below the window', false, innerHeight + 60, innerHeight + 40],
    ['above the window', false, -40, -20],
    ['in what is folded', true, 120, 100],
  ])('are taken where a line moves %s', async (_, folded, own, other) => {
    isFolded = folded;
    lastLine = (isOwn) => (isOwn ? own : other);
    const { bringFonts } = await import('./fonts.ts');
    await bringFonts();
    expect(families()).toEqual(both);
  });

  test.each([
    [100, 120],
    [100, 101],
    [0, 20],
    [innerHeight + 20, innerHeight - 7],
  ])('wait for the next page where a line would move from %i to %i', async (from, to) => {
    lastLine = (own) => (own ? to : from);
    await theyWait();
  });

  test.each<[string, Starts, Starts]>([
    ['go to the next line', [[0, 100]], [[0, 120]]],
    [
      'take one line less',
      [
        [60, 100],
        [0, 120],
      ],
      [[60, 100]],
    ],
    [
      'take one line more',
      [[60, 100]],
      [
        [60, 100],
        [0, 120],
      ],
    ],
    [
      'go down with all lines but their first',
      [
        [60, 100],
        [0, 120],
      ],
      [
        [60, 100],
        [0, 140],
      ],
    ],
    ['follow a word that goes back a line', [[82, 100]], [[0, 100]]],
  ])('wait where words %s, though no part of the page moves', async (_, from, to) => {
    lastWords = (own) => (own ? to : from);
    await theyWait();
  });

  test.each<[string, Starts, Starts]>([
    ['move aside with those before them', [[82, 100]], [[74, 100]]],
    ['are shown nowhere', [], []],
    ['change below the window', [[0, innerHeight + 40]], [[0, innerHeight + 60]]],
  ])('are taken where words %s', async (_, from, to) => {
    lastWords = (own) => (own ? to : from);
    const { bringFonts } = await import('./fonts.ts');
    await bringFonts();
    expect(families()).toEqual(both);
  });

  test('are not named meanwhile', async () => {
    lastLine = (own) => (own ? 120 : 100);
    const { bringFonts, takeFonts } = await import('./fonts.ts');
    await bringFonts();
    expect(taken.size).toBe(0);
    expect(root.dataset.fonts).toBeUndefined();
    takeFonts();
    expect(families()).toEqual(both);
  });

  test('are not named by a page that has none to take', async () => {
    const { takeFonts } = await import('./fonts.ts');
    takeFonts();
    expect(root.dataset.fonts).toBeUndefined();
  });

  test('or until the reader looks elsewhere', async () => {
    lastLine = (own) => (own ? 80 : 100);
    const { bringFonts } = await import('./fonts.ts');
    await bringFonts();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(families()).toEqual(both);
  });

  test('and do not come at all where one is missing', async () => {
    comes = false;
    const { bringFonts, takeFonts } = await import('./fonts.ts');
    await expect(bringFonts()).rejects.toThrow();
    takeFonts();
    expect(families()).toEqual([]);
  });

  test('are brought once, whatever part of the program begins again', async () => {
    const loads = vi.spyOn(Face.prototype, 'load');
    const { bringFontsOnce } = await import('./fonts.ts');
    bringFontsOnce();
    bringFontsOnce();
    await vi.waitFor(() => expect(families()).toEqual(both));
    expect(loads).toHaveBeenCalledTimes(2);
  });

  test('and stop nothing where they cannot come', async () => {
    comes = false;
    const { bringFontsOnce } = await import('./fonts.ts');
    bringFontsOnce();
    await new Promise((resolve) => setTimeout(resolve));
    expect(families()).toEqual([]);
  });
});
