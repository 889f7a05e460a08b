import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readManifest } from './manifest.ts';
import type { Manifest } from './manifest-format.ts';
import { photograph } from './photograph.ts';
import * as files from './picture-files.ts';
import { drawnHash, keyOf, type Subject } from './pictures.tsx';
import { main } from './screenshots.tsx';

const subjects = vi.hoisted((): readonly [Subject, Subject, Subject] => [
  { screen: 'linkedin-menu', device: 'computer', width: 'wide', ui: 'fr' },
  { screen: 'linkedin-menu', device: 'computer', width: 'narrow', ui: 'fr' },
  { screen: 'whatsapp-chats', device: 'phone', width: 'wide', ui: 'en' },
]);
const [changed] = subjects;

/** Where the program works: a folder of its own, never the real one. */
const place = vi.hoisted(() => ({ root: '' }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const at = (file: string) => `${place.root}/${file}`;
  return {
    ...real,
    mkdir: (file: string, options: object) => real.mkdir(at(file), options),
    readdir: (file: string) => real.readdir(at(file)),
    readFile: (file: string, encoding?: 'utf8') =>
      real.readFile(at(file), { encoding: encoding ?? null }),
    rm: (file: string) => real.rm(at(file)),
    writeFile: (file: string, data: Buffer) => real.writeFile(at(file), data),
  };
});
vi.mock('./browser.ts');
vi.mock('./photograph.ts');
vi.mock('./pictures.tsx', async (original) => ({
  ...(await original<typeof import('./pictures.tsx')>()),
  allPictures: () => subjects,
}));

const keys = subjects.map(keyOf);
const committed: Manifest = Object.fromEntries(
  Object.entries(readManifest()).filter(([key]) => keys.includes(key)),
);
const close = vi.fn();
const said: unknown[] = [];

function fileAt(file: string): string {
  return join(place.root, file);
}

function leave(manifest: string) {
  writeFileSync(fileAt(files.manifestFile), manifest);
}

function written(): string {
  return readFileSync(fileAt(files.manifestFile), 'utf8');
}

/** The manifest with this of the first picture changed. */
function changedManifest(what: object): string {
  return JSON.stringify({
    ...committed,
    [keyOf(changed)]: { ...committed[keyOf(changed)], ...what },
  });
}

beforeEach(async () => {
  place.root = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(fileAt(files.folder), { recursive: true });
  for (const key of keys) {
    for (const format of files.formats) {
      copyFileSync(files.fileOf(key, format), fileAt(files.fileOf(key, format)));
    }
  }
  leave(files.manifestText(committed));
  said.length = 0;
  close.mockClear();
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(line));
  vi.mocked(launchBrowser).mockReset().mockResolvedValue(Object({ close }));
  const png = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#123456' } })
    .png()
    .toBuffer();
  vi.mocked(photograph)
    .mockReset()
    .mockResolvedValue({ png, width: 10, height: 5, areas: { me: [1, 2, 3, 4] } });
});

afterEach(() => {
  rmSync(place.root, { recursive: true });
});

function drawn(): string[] {
  return vi.mocked(photograph).mock.calls.map(([, subject]) => keyOf(subject));
}

test('nothing is drawn where nothing changed', async () => {
  await main();
  expect(launchBrowser).not.toHaveBeenCalled();
  expect(written()).toBe(files.manifestText(committed));
  expect(said).toEqual(['0 of 3 pictures drawn, 0 stray files removed.']);
});

test('what changed is drawn and noted, the rest is kept', async () => {
  leave(changedManifest({ drawn: 'older' }));
  await main();
  expect(drawn()).toEqual([keyOf(changed)]);
  expect(close).toHaveBeenCalledOnce();
  const version = await files.versionOf(keyOf(changed));
  expect(version).not.toBe(committed[keyOf(changed)]?.version);
  const picture = { drawn: drawnHash(changed), version, width: 10, height: 5 };
  expect(JSON.parse(written())).toEqual({
    ...committed,
    [keyOf(changed)]: { ...picture, areas: { me: [1, 2, 3, 4] } },
  });
  expect(said).toEqual(['1 of 3 pictures drawn, 0 stray files removed.']);
  await main();
  expect(said.at(-1)).toBe('0 of 3 pictures drawn, 0 stray files removed.');
});

test.each([
  ['marks a label that is gone', { areas: { gone: [1, 2, 3, 4], me: [1, 2, 3, 4] } }],
  ['has files that somebody else wrote', { version: 'other' }],
])('a picture is drawn again that %s', async (_, what) => {
  leave(changedManifest(what));
  await main();
  expect(drawn()).toEqual([keyOf(changed)]);
});

test('a picture is drawn again that lost a file', async () => {
  rmSync(fileAt(files.fileOf(keyOf(changed), 'webp')));
  await main();
  expect(drawn()).toEqual([keyOf(changed)]);
  expect(existsSync(fileAt(files.fileOf(keyOf(changed), 'webp')))).toBe(true);
});

test.each(['{ half merged', ''])(
  'every picture is drawn where the manifest is %j',
  async (text) => {
    leave(text);
    await main();
    expect(drawn().sort()).toEqual(keys.toSorted());
  },
);

test('every picture is drawn into a folder that is not there yet', async () => {
  rmSync(fileAt('public'), { recursive: true });
  await main();
  expect(drawn().sort()).toEqual(keys.toSorted());
  expect(Object.keys(JSON.parse(written()))).toEqual(keys.toSorted());
});

test('every picture is drawn where that is asked', async () => {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'run.ts', '--all']);
  await main();
  expect(drawn().sort()).toEqual(keys.toSorted());
});

test('files of pictures that are gone are removed, and no other', async () => {
  const kept = readdirSync(fileAt(files.folder));
  for (const name of ['gone.phone.fr.avif', 'gone.phone.fr.webp']) {
    writeFileSync(fileAt(`${files.folder}/${name}`), '');
  }
  await main();
  expect(readdirSync(fileAt(files.folder))).toEqual(kept);
  expect(said).toEqual(['0 of 3 pictures drawn, 2 stray files removed.']);
});

test('a picture that fails stops the program, and the browser with it', async () => {
  leave('');
  vi.mocked(photograph).mockRejectedValue(new Error('It is blank.'));
  await expect(main()).rejects.toThrow('It is blank.');
  expect(close).toHaveBeenCalledOnce();
});
