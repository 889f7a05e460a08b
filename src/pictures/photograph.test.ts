import sharp from 'sharp';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { photograph } from './photograph.ts';
import { keyOf, pageOf, type Subject } from './pictures.tsx';

/*
 * A made-up browser: what a page asks for, how it lies and what it looks like is given here. The real
 * one draws in `npm run screenshots`.
 */

const subject: Subject = {
  screen: 'linkedin-card-off',
  device: 'computer',
  width: 'wide',
  ui: 'fr',
};

const fine = {
  /** Addresses that the page asks for. */
  asks: ['data:font/woff2;base64,AAAA'],
  fonts: [{ status: 'loaded' }],
  /** By what the drawing is found. */
  name: '.picture',
  words: ' Désactivé ',
  /** The size of each text, in reading order. */
  sizes: [16, 14.5, 15],
  scrollWidth: 100,
  scrollHeight: 50,
  clientWidth: 100,
  clientHeight: 50,
  colour: '#333333',
};

const newPage = vi.fn();
const setContent = vi.fn();
const screenshot = vi.fn();
const close = vi.fn();

/** A bar of this colour on white. */
function pngOf(colour: string): Promise<Buffer> {
  const bar = { create: { width: 20, height: 10, channels: 3 as const, background: colour } };
  return sharp({ create: { width: 40, height: 20, channels: 3, background: '#ffffff' } })
    .composite([{ input: bar }])
    .png()
    .toBuffer();
}

function element(
  area: string | undefined,
  left: number,
  top: number,
  right: number,
  bottom: number,
) {
  const box = { left, top, right, bottom, width: right - left, height: bottom - top };
  return { dataset: { area }, getBoundingClientRect: () => box };
}

/** An element with words of this size between two others, which hold none themselves. */
function textOf(size: number) {
  const space = { nodeValue: '\n' };
  const words = { nodeValue: ` ${size} px ` };
  const inner = { nodeValue: null };
  return [
    { childNodes: [space, inner], fontSize: '1px' },
    { childNodes: [inner, words], fontSize: `${size}px` },
    { childNodes: [], fontSize: '1px' },
  ];
}

/** Fonts that begin to load when a layout needs them, and are ready at once when none does. */
function fontsOf(fonts: typeof fine.fonts, isLaidOut: () => boolean) {
  const faces = fonts.map((font) => ({ ...font, status: 'unloaded' }));
  return Object.defineProperty(faces, 'ready', {
    get: async () => {
      if (isLaidOut()) faces.splice(0, faces.length, ...fonts);
    },
  });
}

async function take(given: Partial<typeof fine> = {}, of = subject) {
  const { asks, fonts, words, sizes, colour, name, ...frame } = { ...fine, ...given };
  const inside: Record<string, object[]> = {
    '[data-area]': [element('useMyData', 10.4, 20.6, 40.6, 60.9), element('stateOff', 1, 2, 4, 6)],
    '*': sizes.flatMap(textOf),
  };
  let isLaidOut = false;
  const box = element(undefined, 0, 0, 99.6, 50.4);
  const picture = {
    ...frame,
    // Halves of pixels, as text leaves them.
    ...box,
    getBoundingClientRect: () => {
      isLaidOut = true;
      return box.getBoundingClientRect();
    },
    textContent: words,
    childNodes: [],
    querySelectorAll: (selector: string) => inside[selector] ?? [],
  };
  vi.stubGlobal('getComputedStyle', ({ fontSize = '' }) => ({ fontSize }));
  vi.stubGlobal('document', {
    querySelector: (selector: string) => (selector === name ? picture : null),
    fonts: fontsOf(fonts, () => isLaidOut),
  });
  screenshot.mockResolvedValue(await pngOf(colour));
  newPage.mockResolvedValue({
    on: (event: string, listen: (request: { url: () => string }) => void) => {
      if (event !== 'request') return;
      setContent.mockImplementation(async () => {
        for (const address of asks) listen({ url: () => address });
      });
    },
    setContent,
    evaluate: (run: () => unknown) => run(),
    screenshot,
    close,
  });
  return photograph(Object({ newPage }), of);
}

beforeEach(() => {
  for (const mock of [newPage, setContent, screenshot, close]) mock.mockReset();
});

describe('a photograph', () => {
  test('is of the drawing, twice as large, and cut to it', async () => {
    const { png, width, height } = await take();
    expect(newPage).toHaveBeenCalledWith({
      deviceScaleFactor: 2,
      offline: true,
      viewport: { width: 800, height: 640 },
    });
    expect(setContent).toHaveBeenCalledWith(pageOf(subject));
    expect(screenshot).toHaveBeenCalledWith({
      clip: { x: 0, y: 0, width: 100, height: 50 },
      fullPage: true,
    });
    expect([width, height]).toEqual([100, 50]);
    expect(png).toEqual(await pngOf(fine.colour));
    expect(close).toHaveBeenCalledOnce();
  });

  test('places each control on whole pixels, so that no edge is lost', async () => {
    const { areas } = await take();
    expect(areas).toEqual({ useMyData: [10, 21, 31, 40], stateOff: [1, 2, 3, 4] });
  });

  test('needs no font where there are no words', async () => {
    const { width } = await take({ fonts: [{ status: 'unloaded' }], words: ' \n ' });
    expect(width).toBe(100);
  });

  test.each([
    ['a phone', { ...subject, device: 'phone' }, 14.3, 14.2],
    ['a computer, narrow', { ...subject, width: 'narrow' }, 14, 13.9],
    ['a computer, wide', subject, 13, 12.9],
  ] as const)('of %s has no text too small to be read', async (_, of, enough, small) => {
    const { width } = await take({ sizes: [16, enough, 15] }, of);
    expect(width).toBe(100);
    await expect(take({ sizes: [16, small, 15] }, of)).rejects.toThrow(
      `${keyOf(of)}: "${small} px" has ${small} pixels, ${enough} are needed where the picture is shown small: enlarge it.`,
    );
  });

  test('is not taken of a page without a drawing', async () => {
    await expect(take({ name: '.other' })).rejects.toThrow('The page has no .picture.');
  });

  test('needs no size of text where there is none', async () => {
    const { width } = await take({ sizes: [] });
    expect(width).toBe(100);
  });

  test.each([
    [
      'asks the network',
      { asks: ['data:,', 'https://example.org/a.png', 'https://example.org/b.png'] },
      ' asks the network for https://example.org/a.png, https://example.org/b.png.',
    ],
    [
      'lacks one of its fonts',
      { fonts: [{ status: 'loaded' }, { status: 'error' }] },
      ': the drawing does not use its font, or it did not load.',
    ],
    ['is too wide', { scrollWidth: 101 }, ': the drawing is larger than its picture.'],
    ['is too high', { scrollHeight: 51 }, ': the drawing is larger than its picture.'],
    ['shows nothing', { colour: '#ffffff' }, ' is blank: does its app have a palette?'],
  ])('is not taken of a drawing that %s', async (_, given, message) => {
    await expect(take(given)).rejects.toThrow(`linkedin-card-off.computer.fr${message}`);
  });
});
