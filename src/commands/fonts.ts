import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import arialBold from '@capsizecss/metrics/arial/700';
import headingFont from '@capsizecss/metrics/bricolageGrotesque/700';
import textFont from '@capsizecss/metrics/figtree';
import textFontBold from '@capsizecss/metrics/figtree/600';
import roboto from '@capsizecss/metrics/roboto';
import robotoBold from '@capsizecss/metrics/roboto/700';
import subsetFont from 'subset-font';
import { allPages } from '../prerender/site.ts';

/** A font that pages are set in, and which of its weights they use: one, or all between two. */
export interface PageFont {
  family: string;
  /** Name of its package and of its files. */
  name: string;
  weight: number | { min: number; max: number };
}

export const fonts: readonly PageFont[] = [
  { family: 'Bricolage Grotesque', name: 'bricolage-grotesque', weight: 700 },
  { family: 'Figtree', name: 'figtree', weight: { min: 400, max: 700 } },
];

export const fontFolder = 'src/fonts';

/** Where the package of a font keeps the one that holds what pages need, and its licence. */
export function packaged({ name }: PageFont): { file: string; licence: string } {
  const folder = `node_modules/@fontsource-variable/${name}`;
  return {
    file: `${folder}/files/${name}-latin-wght-normal.woff2`,
    licence: `${folder}/LICENSE`,
  };
}

/** Every character that some page shows, and those that a reader may type. */
export function characters(): string {
  const typed = Array.from({ length: 0x7f - 0x20 }, (_, index) =>
    String.fromCharCode(0x20 + index),
  );
  const shown = JSON.stringify(allPages().map(({ content }) => content));
  return [...new Set([...typed, ...shown, ...shown.toUpperCase(), ...shown.toLowerCase()])]
    .sort()
    .join('');
}

type Font = Parameters<typeof createFontStack>[0][number];

/**
 * The fonts of other makers that stand in until ours has come, or for good where it does not: drawn as
 * wide and as high as ours, so that no line moves.
 */
const standIns: readonly { weight: string; font: Font; instead: readonly Font[] }[] = [
  { weight: '700', font: headingFont, instead: [arialBold, robotoBold] },
  { weight: '400 550', font: textFont, instead: [arial, roboto] },
  { weight: '551 700', font: textFontBold, instead: [arialBold, robotoBold] },
];

/** Cuts the fonts to what pages need of them, and writes the rules that name them. */
export async function main(): Promise<void> {
  const text = characters();
  for (const font of fonts) {
    const { file, licence } = packaged(font);
    const cut = await subsetFont(await readFile(file), text, {
      targetFormat: 'woff2',
      variationAxes: { wght: font.weight },
    });
    await writeFile(`${fontFolder}/${font.name}.woff2`, cut);
    await copyFile(licence, `${fontFolder}/${font.name}.LICENSE`);
    console.log(`${font.name}: ${cut.length} bytes`);
  }
  await writeFile(`${fontFolder}/fonts.css`, fontCss());
}

export function fontCss(): string {
  return [
    '/* Written by `npm run fonts`. */',
    ...fonts.map(
      ({ family, name, weight }) => `@font-face {
  font-family: "${family}";
  src: url("./${name}.woff2");
  font-weight: ${typeof weight === 'number' ? weight : `${weight.min} ${weight.max}`};
  font-display: optional;
}`,
    ),
    ...standIns.map(({ weight, font, instead }) =>
      createFontStack([font, ...instead], {
        fontFaceProperties: { fontWeight: weight },
      })
        .fontFaces.replaceAll("'", '"')
        // A hundredth of a percent is less than anybody sees, and every page holds these.
        .replace(/(\.\d\d)\d+%/g, '$1%')
        // As wide as Arial letter by letter, on systems that lack it.
        .replace('local("ArialMT")', '$&, local("Liberation Sans")')
        .replace('local("Arial-BoldMT")', '$&, local("Liberation Sans Bold")'),
    ),
    '',
  ].join('\n');
}
