import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { unfold } from './site.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What is not read here is not worked out. */
const lean: axe.RunOptions = {
  resultTypes: ['violations', 'incomplete'],
  selectors: false,
  preload: false,
};

/** WCAG 2.2, A and AA, the contrast of AAA, which holds that of AA, and what axe holds to be good practice. */
const everyRule: axe.RunOptions = {
  ...lean,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
};

/** All that a change of colours can break. */
const contrast: axe.RunOptions = { ...lean, runOnly: ['color-contrast-enhanced'] };

/** A sign or a single letter, of which axe does not say whether it is text. */
const noWord = ['nonBmp', 'shortTextContent'];

interface Asked {
  colorsOnly?: boolean;
  /** Not asked where what stays at the bottom of a narrow window lies over the rest. */
  undecided?: boolean;
}

/** Each fault that axe finds, and each contrast on which it cannot decide, if asked to say that too. */
export async function faultsOf(page: Page, asked: Asked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(
    (options) => window.axe.run(options),
    asked.colorsOnly ? contrast : everyRule,
  );
  const open = incomplete.filter(({ id }) => asked.undecided && id.startsWith('color-contrast'));
  return [...violations, ...open].flatMap(({ id, nodes }) =>
    nodes
      .filter(({ any }) => !noWord.includes(any[0]?.data?.messageKey))
      .map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message)}`),
  );
}

const plain = { forcedColors: 'none', colorScheme: 'light' } as const;

/** Every rule once a width, then what other colours may break: dark, and the reader's own. */
const looks = [
  { width: 1280, colors: [{ forcedColors: 'active' }, { colorScheme: 'dark' }] },
  {
    width: 320,
    colors: [{ forcedColors: 'active', colorScheme: 'dark' }, { colorScheme: 'dark' }],
  },
] as const;

/** Fails for each fault of a page: as it is in a wide window, and with all unfolded in a narrow one. */
export async function examine(page: Page, name: string): Promise<void> {
  for (const { width, colors } of looks) {
    const undecided = width > 320;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia(plain);
    if (!undecided) await unfold(page);
    expect.soft(await faultsOf(page, { undecided }), `${name} ${width}`).toEqual([]);
    for (const each of colors) {
      await page.emulateMedia({ ...plain, ...each });
      const faults = await faultsOf(page, { colorsOnly: true, undecided });
      expect.soft(faults, `${name} ${width} ${Object.keys(each)}`).toEqual([]);
    }
  }
}
