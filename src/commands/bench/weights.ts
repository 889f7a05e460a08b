import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PictureContent, ScreenContent } from '../../content.ts';

/** Bytes of a text as a host sends it, packed as hard as gzip can. */
export function packed(text: string | Uint8Array): number {
  return gzipSync(text, { level: 9 }).length;
}

type Weigh = (bytes: Uint8Array) => number;

/** Bytes of all that a page runs to answer by itself: the scripts that it names, and their imports. */
export function scriptWeight(folder: string, html: string, weigh: Weigh = packed): number {
  const files = new Set(namedIn(html));
  // A set is walked to its end, with what is added on the way.
  for (const file of files) {
    for (const other of importsOf(readFileSync(join(folder, 'assets', file), 'utf8'))) {
      files.add(other);
    }
  }
  return [...files].reduce(
    (sum, file) => sum + weigh(readFileSync(join(folder, 'assets', file))),
    0,
  );
}

function namedIn(html: string): string[] {
  return [...html.matchAll(/\/assets\/([\w.-]+\.js)"/g)].map(([, file = '']) => file);
}

/** What a script imports when it is read, but not what it imports later. */
function importsOf(code: string): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
  return [...found].map(([, file = '']) => file);
}

export function fontWeight(folder: string): number {
  const assets = join(folder, 'assets');
  return readdirSync(assets)
    .filter((file) => file.endsWith('.woff2'))
    .reduce((sum, file) => sum + readFileSync(join(assets, file)).length, 0);
}

/** Bytes of the picture that a phone fetches for a screen, by default in the format that nearly all know. */
export function phonePictureWeight(
  folder: string,
  { picture, narrow }: ScreenContent,
  format: 'avif' | 'webp' = 'avif',
): number {
  const { file }: PictureContent = narrow ?? picture;
  return readFileSync(join(folder, 'screenshots', `${file}.${format}`)).length;
}
