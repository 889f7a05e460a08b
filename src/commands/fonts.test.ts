import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { pages } from '../testing/pages.ts';
import { fontCss, fontFolder, fonts, type PageFont, packaged } from './fonts.ts';

function read(file: string): Font {
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`${file} holds several fonts`);
  return font;
}

const cut = ({ name }: PageFont) => `${fontFolder}/${name}.woff2`;

describe.each(fonts)('$family, cut to what pages need,', (font) => {
  test('holds every character of every page that its makers drew', () => {
    const drawn = new Set(read(packaged(font).file).characterSet);
    const kept = new Set(read(cut(font)).characterSet);
    const shown = new Set(
      [...JSON.stringify(pages.map(({ content }) => content))].map((each) => each.codePointAt(0)),
    );
    const lost = [...shown].filter((code = 0) => drawn.has(code) && !kept.has(code));
    expect(lost.map((code = 0) => String.fromCodePoint(code))).toEqual([]);
    expect(kept.size).toBeGreaterThan(95);
  });

  test('holds what may be typed', () => {
    const { characterSet } = read(cut(font));
    for (let code = 0x20; code < 0x7f; code += 1) expect(characterSet).toContain(code);
  });

  test('holds the weights that pages use, and no other', () => {
    const { wght } = read(cut(font)).variationAxes;
    const { weight } = font;
    if (typeof weight === 'number') expect(wght).toBeUndefined();
    else expect([wght?.min, wght?.max]).toEqual([weight.min, weight.max]);
  });

  test('comes with its licence', () => {
    expect(readFileSync(`${fontFolder}/${font.name}.LICENSE`, 'utf8')).toContain(
      'SIL OPEN FONT LICENSE',
    );
  });
});

test('all of them weigh at most 40 kB', () => {
  const bytes = fonts.map((font) => readFileSync(cut(font)).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(40_000);
});

describe('the rules of the fonts', () => {
  test('are those that the program writes', () => {
    expect(readFileSync(`${fontFolder}/fonts.css`, 'utf8')).toBe(fontCss());
  });

  test('leave a page in what stands in for them where they come late, so that no line moves', () => {
    expect(fontCss().match(/font-display: optional/g)).toHaveLength(fonts.length);
  });

  test('name, for each family and weight, what stands in for it on a computer and on a phone', () => {
    const css = fontCss();
    const stacks = readFileSync('src/index.css', 'utf8');
    for (const { family } of fonts) {
      for (const local of ['Arial', 'Roboto']) {
        const name = `"${family} Fallback: ${local}"`;
        expect(css).toContain(`font-family: ${name}`);
        expect(stacks).toContain(name);
      }
    }
  });

  test('name what is as wide as Arial on systems that lack it, in each weight', () => {
    const names = fontCss().match(/local\("Arial[^;]*/g) ?? [];
    expect(names).toHaveLength(3);
    for (const each of names) {
      expect(each).toContain(
        each.includes('Bold') ? '"Liberation Sans Bold"' : '"Liberation Sans"',
      );
    }
  });
});
