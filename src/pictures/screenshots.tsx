/**
 * Draws the pictures whose drawing changed, or every one with `--all`, and writes the manifest.
 * What it leaves behind depends on nothing but the drawings, the labels, the font and the browser.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from '@playwright/test';
import { launchBrowser } from './browser.ts';
import {
  isAreaId,
  type Manifest,
  type Picture,
  parseManifest,
  type Written,
} from './manifest-format.ts';
import { photograph } from './photograph.ts';
import * as files from './picture-files.ts';
import { allPictures, drawnHash, keyOf, type Subject } from './pictures.tsx';

/** Unchecked: an id in it may be gone, or the file may be missing or half merged. */
async function lastManifest(): Promise<Written> {
  const text = readFile(files.manifestFile, 'utf8');
  return text.then(JSON.parse).catch(() => ({}));
}

async function isCurrent(subject: Subject, picture: Written[string]): Promise<boolean> {
  if (picture.drawn !== drawnHash(subject)) return false;
  if (!Object.keys(picture.areas).every(isAreaId)) return false;
  return picture.version === (await files.versionOf(keyOf(subject)));
}

async function draw(browser: Browser, subject: Subject): Promise<Picture> {
  const { png, width, height, areas } = await photograph(browser, subject);
  const version = await files.writePicture(keyOf(subject), png);
  return { drawn: drawnHash(subject), version, width, height, areas };
}

/** Several at a time, because encoding one picture keeps one core busy for seconds. */
async function drawAll(subjects: readonly Subject[]): Promise<Manifest> {
  const pictures: Record<string, Picture> = {};
  const queue = [...subjects];
  const browser = await launchBrowser();
  const lane = async () => {
    for (let subject = queue.shift(); subject; subject = queue.shift()) {
      pictures[keyOf(subject)] = await draw(browser, subject);
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, lane));
  } finally {
    await browser.close();
  }
  return pictures;
}

async function removeStrays(keys: readonly string[]): Promise<string[]> {
  const expected = keys.flatMap((key) => files.formats.map((format) => `${key}.${format}`));
  const kept = new Set([...expected, basename(files.manifestFile)]);
  const strays = (await readdir(files.folder)).filter((name) => !kept.has(name));
  await Promise.all(strays.map((name) => rm(join(files.folder, name))));
  return strays;
}

export async function main(): Promise<void> {
  await mkdir(files.folder, { recursive: true });
  const last = process.argv.includes('--all') ? {} : await lastManifest();
  const kept: Record<string, Written[string]> = {};
  const outdated: Subject[] = [];
  for (const subject of allPictures()) {
    const picture = last[keyOf(subject)];
    if (picture && (await isCurrent(subject, picture))) kept[keyOf(subject)] = picture;
    else outdated.push(subject);
  }
  const drawn = outdated.length ? await drawAll(outdated) : {};
  const manifest = { ...parseManifest(kept), ...drawn };
  await writeFile(files.manifestFile, files.manifestText(manifest));
  const strays = await removeStrays(Object.keys(manifest));
  console.log(
    `${outdated.length} of ${Object.keys(manifest).length} pictures drawn, ${strays.length} stray files removed.`,
  );
}
