import { posix } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The rooms of the house, each knowing itself and those above it. A file lies in the room that its
 * path begins with.
 */
const chain = [
  'config.ts',
  'steps/',
  'locales/',
  'paths.ts',
  'content.ts',
  'reader/',
  'components/',
  'pages/',
  'routes.tsx',
  'app/',
];

/** Rooms beside the chain, with what each may know. */
const beside: Readonly<Record<string, readonly string[]>> = {
  'fonts/': [],
  'main.tsx': [...chain, 'index.css'],
  'worker.ts': ['reader/'],
  'screens/': ['steps/'],
  'pictures/': ['steps/', 'screens/'],
  'prerender/': [...chain, 'pictures/'],
  'commands/': [...chain, 'pictures/', 'prerender/'],
  'index.css': [],
};

const rooms = [...chain, ...Object.keys(beside)];

/** Tests may look anywhere. */
const code = import.meta.glob<string>(
  [
    './**/*.{ts,tsx}',
    '!./**/*.test.*',
    '!./testing/**',
    // Holds the texts of files that lie in other rooms.
    '!./commands/new-guide-files.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

function roomOf(file: string): string | undefined {
  return rooms.find((room) => file.startsWith(room));
}

function knownTo(room: string): readonly string[] {
  return [room, ...(beside[room] ?? chain.slice(0, chain.indexOf(room)))];
}

function importsOf(text: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^'?]+)/g);
  return [...found].map(([, path = '']) => path);
}

const imports = Object.entries(code).flatMap(([path, text]) => {
  const file = posix.normalize(path);
  return importsOf(text).map((to) => ({ file, to: posix.join(posix.dirname(file), to) }));
});

test('each file lies in a room of the house', () => {
  const files = Object.keys(code).map((path) => posix.normalize(path));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !roomOf(file))).toEqual([]);
});

test('imports point one way', () => {
  expect(imports.length).toBeGreaterThan(300);
  const wrong = imports.filter(({ file, to }) => {
    // The data of pictures lies outside the source.
    if (to.startsWith('../public/')) return !file.startsWith('pictures/');
    const [from, target] = [roomOf(file), roomOf(to)];
    if (target === 'fonts/') return from !== 'app/';
    return !from || !target || !knownTo(from).includes(target);
  });
  expect(wrong, 'See CONTRIBUTING.md, and the rooms at the top of this file.').toEqual([]);
});
