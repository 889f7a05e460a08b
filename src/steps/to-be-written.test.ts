import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * `npm run new-guide` leaves a mark wherever somebody must write what no program knows. Nothing is
 * published while one is left.
 */
const mark = 'TODO';

/** Each text of a JSON file with its key, such as `steps.check.title`. */
function textsOf(words: unknown, key = ''): [string, string][] {
  if (typeof words === 'string') return [[key, words]];
  return Object.entries(Object(words)).flatMap(([name, inner]) =>
    textsOf(inner, key ? `${key}.${name}` : name),
  );
}

/** What is still to be written in a file: where, and what is asked for there. */
function unwritten(file: string, text: string): string[] {
  const lines: [string, string][] = file.endsWith('.json')
    ? textsOf(JSON.parse(text))
    : text.split('\n').map((line, index) => [`line ${index + 1}`, line]);
  return lines.flatMap(([where, line]) => {
    const [, asked] = line.split(mark);
    return asked === undefined ? [] : [`${file}, ${where}${asked.replace(/ ?\*\/$|'\),?$/, '')}`];
  });
}

const files = [
  'src/index.css',
  ...['steps', 'locales', 'screens'].flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.(tsx?|json|css)$/.test(file))
      .map((file) => `src/${room}/${file}`),
  ),
];

test('nothing is left to be written', () => {
  expect(files.length).toBeGreaterThan(100);
  const left = files.flatMap((file) => unwritten(file, readFileSync(file, 'utf8')));
  expect(left, 'Write these, see CONTRIBUTING.md.').toEqual([]);
});

test('what is left would be told, by file and place', () => {
  const words = JSON.stringify({ name: 'X', steps: { check: { title: 'TODO: the question' } } });
  expect(unwritten('guide.json', words)).toEqual(['guide.json, steps.check.title: the question']);
  expect(unwritten('guide.ts', "a\n  // TODO: its sources.\n  en: ours('TODO: words'),")).toEqual([
    'guide.ts, line 2: its sources.',
    'guide.ts, line 3: words',
  ]);
  expect(unwritten('x.css', '/* TODO: the colours. */')).toEqual(['x.css, line 1: the colours.']);
  expect(unwritten('guide.ts', 'nothing')).toEqual([]);
});
