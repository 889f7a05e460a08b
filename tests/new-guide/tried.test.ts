import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGuide } from '../../src/commands/new-guide.ts';
import { writePlaces } from '../../src/commands/places.ts';

/*
 * What a new guide and a new line begin with, tried in a copy: the compiler takes it, and only those
 * tests fail that say what somebody must still write.
 */

/** How the failing tests begin: what is missing, in words. */
const asked = [
  'Write these, see CONTRIBUTING.md.',
  'Say it here too, as its source gives it.',
  'Run "npm run screenshots" and commit public/screenshots.',
  'Run "npm run screenshots" and commit public/cards.',
  'Run "npm run texts" and commit src/locales/agreed.gen.json.',
  'Mark it in the drawing, and run "npm run screenshots".',
  'Name it among the publications in src/steps/changes.ts.',
];

interface Result {
  status: string;
  fullName: string;
  failureMessages: readonly string[];
}

interface Report {
  numPassedTests: number;
  /** A file that could not be run has a message, and no results. */
  testResults: readonly { name: string; message: string; assertionResults: readonly Result[] }[];
}

let root = '';

/** Runs one of our tools in the copy, and gives what it said. */
function run(tool: string, ...args: readonly string[]): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name),
    ),
  );
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve(`node_modules/${tool}`), ...args], {
      cwd: root,
      env,
    });
    const said: string[] = [];
    child.stdout.on('data', (text) => said.push(String(text)));
    child.stderr.on('data', (text) => said.push(String(text)));
    child.on('error', failed);
    child.on('close', () => done(said.join('')));
  });
}

/** A line and its guide, of ids as long as may be, and a guide on a line that is there. */
const line = 'the-company-with-the-long-name';
const guides = [`${line}/administrators-of-an-organisation`, 'meta-ai/invented'] as const;

const made = ['steps', 'screens', 'locales/fr', 'locales/en'].flatMap((room) => [
  `src/${room}/${line}`,
  `src/${room}/${guides[1]}`,
]);
const tested = [
  'steps',
  'locales',
  'prerender/content',
  'pictures/cards',
  'pictures/palettes',
  'pictures/screenshots',
];

/** What the compiler and the linter said; what the tests said, lies in a file. */
let compiled = '';
let linted = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'new-guide-'));
  const copied = ['src', 'tests', 'public', 'package.json', 'tsconfig.json', 'vite.config.ts'];
  for (const name of [...copied, 'biome.json']) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const guide of guides) writeGuide([guide], root);
  [compiled, linted] = await Promise.all([
    run('typescript/bin/tsc'),
    run('@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', 'src/index.css', ...made),
    run('vitest/vitest.mjs', 'run', '--project=node', ...tested.map((each) => `src/${each}`)),
  ]);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('it compiles, and is formatted', () => {
  expect(compiled).toBe('');
  expect(linted).toMatch(/^Checked \d+ files in \S+ No fixes applied\.\s*$/);
});

test('only those tests fail that say what is still to be written', () => {
  // As vite.config.ts has it written.
  const report = readFileSync(join(root, 'test-results/unit.json'), 'utf8');
  const { testResults, numPassedTests }: Report = JSON.parse(report);
  expect(numPassedTests).toBeGreaterThan(300);
  expect(testResults.filter(({ message }) => message)).toEqual([]);
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  const askedBy = ({ failureMessages: [first = ''] }: Result) =>
    asked.find((words) => first.startsWith(`AssertionError: ${words}`));
  expect(failed.filter((each) => !askedBy(each))).toEqual([]);
  expect(new Set(failed.map(askedBy))).toEqual(new Set(asked));
});

test('a guide without its words in a language does not compile, and is named in few words', async () => {
  const [guide] = guides;
  rmSync(join(root, `src/locales/en/${guide}`), { recursive: true });
  writePlaces(root);
  // The one file that asks, and what it knows: the rest takes its time.
  const part = { extends: './tsconfig.json', include: ['src/locales/all.ts'] };
  writeFileSync(join(root, 'tsconfig.part.json'), JSON.stringify(part));
  const said = await run('typescript/bin/tsc', '--project', 'tsconfig.part.json');
  expect(said.replace(/\(.*?\)/, '').trim()).toBe(
    `src/locales/all.ts: error TS2344: Type '"en/${guide}/guide.json"' does not satisfy the constraint 'never'.`,
  );
});
