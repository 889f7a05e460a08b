import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Manifest } from './manifest-format.ts';
import { mostOnPhone } from './most-bytes.ts';
import { hash } from './pictures.tsx';

export const folder = 'public/screenshots';
export const manifestFile = join(folder, 'manifest.json');

/** What a reader on a slow line pays for a picture, at most. */
export const maxAvifBytes = 25_000;

export const formats = ['avif', 'webp'] as const;

export function fileOf(key: string, format: (typeof formats)[number]): string {
  return join(folder, `${key}.${format}`);
}

/** The version of the files that lie there, or undefined where one is missing. */
export async function versionOf(key: string): Promise<string | undefined> {
  const files = formats.map((format) => readFile(fileOf(key, format)));
  return Promise.all(files).then(
    (bytes) => hash(...bytes),
    () => undefined,
  );
}

/** Writes both formats and returns their version. */
export async function writePicture(key: string, png: Buffer): Promise<string> {
  // Full chroma: letters and thin lines in colour smear without it.
  const avif = await sharp(png)
    .avif({ quality: 50, effort: 6, chromaSubsampling: '4:4:4' })
    .toBuffer();
  if (avif.length > maxAvifBytes) {
    throw new Error(
      `${fileOf(key, 'avif')} has ${avif.length} bytes, ${maxAvifBytes} are allowed: draw less on it.`,
    );
  }
  // Flat colours: nearly without loss is smaller here than with loss.
  const nearly = (quality: number) =>
    sharp(png).webp({ nearLossless: true, quality, effort: 6 }).toBuffer();
  const fine = await nearly(60);
  const webp = fine.length > mostOnPhone ? await nearly(40) : fine;
  await writeFile(fileOf(key, 'avif'), avif);
  await writeFile(fileOf(key, 'webp'), webp);
  return hash(avif, webp);
}

/** Pretty, with a box on one line, so that a change reads well in a diff. */
export function manifestText(manifest: Manifest): string {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  const pretty = JSON.stringify(sorted, null, 2);
  return `${pretty.replace(/\[[\d\s,]+\]/g, oneLine)}\n`;
}

function oneLine(box: string): string {
  return box.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']');
}
