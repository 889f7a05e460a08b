import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allTracks } from './catalogue.ts';

const shades = ['--line', '--line-text', '--line-fill', '--mark'];

const css = readFileSync('src/index.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
const inTheDark = /@media screen and \(prefers-color-scheme: dark\) \{(.*?)\n\}/s;
const schemes = {
  light: css.replace(inTheDark, ''),
  dark: inTheDark.exec(css)?.[1] ?? '',
};

/** The colours that these rules give to a track by its own name. */
function coloursOf(track: string, rules: string): Map<string, string> {
  const own = [...rules.matchAll(/([^{};]+)\{([^{}]*)\}/g)].filter(([, selectors = '']) =>
    selectors.split(',').some((each) => each.trim() === `[data-track="${track}"]`),
  );
  const declared = own.flatMap(([, , body = '']) => [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)]);
  return new Map(declared.map(([, name = '', value = '']) => [name, value]));
}

describe.each(Object.entries(schemes))('in the %s', (_, rules) => {
  test('each line has all of its colours', () => {
    const bare = allTracks.flatMap(({ id }) => {
      const colours = coloursOf(id, rules);
      return shades
        .filter((shade) => !/^#([0-9a-f]{3}|[0-9a-f]{6})$/.test(colours.get(shade) ?? ''))
        .map((shade) => `${id}: ${shade}`);
    });
    expect(bare, 'Give them under [data-track="…"] in src/index.css.').toEqual([]);
  });

  test('no line has the colours of another', () => {
    for (const shade of shades) {
      const values = allTracks.map(({ id }) => coloursOf(id, rules).get(shade));
      expect(new Set(values).size, `${shade}: give each its own in src/index.css.`).toBe(
        values.length,
      );
    }
  });
});

test('a line without colours of its own would be told', () => {
  const rules = ':root, [data-track="one"] { --line: #123456; } .two { --line: #abcdef; }';
  expect([...coloursOf('one', rules)]).toEqual([['--line', '#123456']]);
  expect([...coloursOf('two', rules)]).toEqual([]);
});
