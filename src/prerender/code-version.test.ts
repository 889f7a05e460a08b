import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codeVersion } from './code-version.ts';

let root = '';

beforeEach(async () => {
  for (const name of ['BASE_PATH', 'SITE_URL', 'VITE_ISSUES_URL']) vi.stubEnv(name, undefined);
  root = await mkdtemp(join(tmpdir(), 'code-'));
  await put('index.html', '<html>');
  await put('src/pages/StepPage.tsx', 'a page');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

async function put(file: string, text: string) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

test.each([
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'src/index.css',
  'src/pages/StepPage.tsx',
  'src/steps/linkedin/switch.ts',
  'src/fonts/figtree.woff2',
])('a change of %s is a change of the code', async (file) => {
  const before = codeVersion(root);
  expect(codeVersion(root)).toBe(before);
  await put(file, 'other');
  expect(codeVersion(root)).not.toBe(before);
});

test('a file that is renamed is a change of the code', async () => {
  const before = codeVersion(root);
  await rm(join(root, 'src/pages/StepPage.tsx'));
  await put('src/pages/AStepPage.tsx', 'a page');
  expect(codeVersion(root)).not.toBe(before);
});

test.each(['BASE_PATH', 'SITE_URL', 'VITE_ISSUES_URL'])(
  'another %s is a change of the code',
  (name) => {
    const before = codeVersion(root);
    vi.stubEnv(name, 'https://example.org');
    expect(codeVersion(root)).not.toBe(before);
  },
);

test.each([
  'src/locales/fr/home.json',
  'src/pages/StepPage.test.tsx',
  'docs/decisions/rooms.md',
  'dist/index.html',
])('a change of %s is none: it reaches no page, or by its content alone', async (file) => {
  const before = codeVersion(root);
  await put(file, 'other');
  expect(codeVersion(root)).toBe(before);
});
