import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSiteFolder } from './site-folder.ts';

let root = '';
let folder = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  folder = join(root, 'dist');
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

/** Builds these files, each given as its version and its text; returns what was made and touched. */
async function build(
  files: Readonly<Record<string, [version: string, text: string | Uint8Array]>>,
) {
  const site = openSiteFolder(folder, join(root, 'kept/files.json'));
  const made: string[] = [];
  for (const [file, [version, text]] of Object.entries(files)) {
    await site.put(file, version, async () => {
      made.push(file);
      return text;
    });
  }
  return { made, touched: site.finish() };
}

/** Makes a file look as if it had been written long ago, and lets the build know. */
async function age(file: string) {
  const path = join(folder, file);
  const memory = join(root, 'kept/files.json');
  await utimes(path, 1_000, 1_000);
  const left = JSON.parse(await readFile(memory, 'utf8'));
  left[file].time = 1_000_000;
  await writeFile(memory, JSON.stringify(left));
}

async function timeOf(file: string): Promise<number> {
  return (await stat(join(folder, file))).mtimeMs;
}

function read(file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}

test('a first build makes and writes everything, in any folder', async () => {
  const bytes = new Uint8Array([1, 2, 250]);
  const long = 'é'.repeat(100_000);
  const { made, touched } = await build({
    'index.html': ['1', 'Début'],
    'fr/line/guide/index.html': ['1', long],
    'fr/line/index.html': ['1', 'a page'],
    'picture.avif': ['1', bytes],
  });
  expect(made).toHaveLength(4);
  expect(touched).toBe(4);
  expect(await read('index.html')).toBe('Début');
  expect(await read('fr/line/guide/index.html')).toBe(long);
  expect(await read('fr/line/index.html')).toBe('a page');
  expect(await readFile(join(folder, 'picture.avif'))).toEqual(Buffer.from(bytes));
});

test('the next build makes what has another version, writes what differs, and leaves the rest', async () => {
  await build({ same: ['1', 'same'], alike: ['1', 'alike'], other: ['1', 'before'] });
  for (const file of ['same', 'alike', 'other']) await age(file);
  const { made, touched } = await build({
    same: ['1', 'never asked'],
    alike: ['2', 'alike'],
    other: ['2', 'behind'],
  });
  expect(made).toEqual(['alike', 'other']);
  expect(touched).toBe(1);
  expect(await read('same')).toBe('same');
  expect(await timeOf('same')).toBe(1_000_000);
  expect(await timeOf('alike')).toBe(1_000_000);
  expect(await read('other')).toBe('behind');
  expect(await timeOf('other')).not.toBe(1_000_000);
});

test('what is no longer of the site is removed, with its folders', async () => {
  await build({
    stays: ['1', 'a'],
    'old/guide/page': ['1', 'b'],
    'half/old': ['1', 'c'],
    'half/new': ['1', 'd'],
  });
  await writeFile(join(folder, 'strange'), 'not of any build');
  await mkdir(join(folder, 'empty'));
  const { touched } = await build({ stays: ['1', 'a'], 'half/new': ['1', 'd'] });
  expect(touched).toBe(3);
  const left = await readdir(folder, { recursive: true });
  expect(left.sort()).toEqual(['half', 'half/new', 'stays']);
});

test('what somebody else keeps in a folder outside the project stays', async () => {
  vi.mocked(process.cwd).mockReturnValue(join(root, 'project'));
  await build({ stays: ['1', 'a'], goes: ['1', 'b'] });
  await writeFile(join(folder, 'strange'), 'not of any build');
  expect(await build({ stays: ['1', 'a'] })).toEqual({ made: [], touched: 1 });
  expect((await readdir(folder)).sort()).toEqual(['stays', 'strange']);
});

test('what was changed or removed by hand is made again', async () => {
  await build({ edited: ['1', 'mine'], touched: ['1', 'text'], gone: ['1', 'text'] });
  await writeFile(join(folder, 'edited'), 'mine, and more');
  await utimes(join(folder, 'touched'), 1_000, 1_000);
  await rm(join(folder, 'gone'));
  const { made, touched } = await build({
    edited: ['1', 'mine'],
    touched: ['1', 'text'],
    gone: ['1', 'text'],
  });
  expect(made).toEqual(['edited', 'touched', 'gone']);
  expect(touched).toBe(2);
  expect(await read('edited')).toBe('mine');
  expect(await read('gone')).toBe('text');
});

test.each(['', '{"index.html":'])(
  'a build that left %j of its memory is done again',
  async (left) => {
    await build({ 'index.html': ['1', 'text'] });
    await writeFile(join(root, 'kept/files.json'), left);
    expect(await build({ 'index.html': ['1', 'text'] })).toEqual({
      made: ['index.html'],
      touched: 0,
    });
  },
);

test('a build that fails on its way leaves no memory of what it did not write', async () => {
  await build({ page: ['1', 'before'] });
  const site = openSiteFolder(folder, join(root, 'kept/files.json'));
  const failed = site.put('page', '2', () => {
    throw new Error('no text');
  });
  await expect(failed).rejects.toThrow('no text');
  expect(await build({ page: ['2', 'after'] })).toEqual({ made: ['page'], touched: 1 });
});
