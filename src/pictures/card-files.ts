import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { CardManifest } from './card-manifest.ts';
import { hash } from './pictures.tsx';

export const cardFolder = 'public/cards';
export const cardManifestFile = join(cardFolder, 'manifest.json');

/** Chats give up on what takes long; ours need less than half of this. */
export const maxCardBytes = 60_000;

export function cardFile(key: string): string {
  return join(cardFolder, `${key}.png`);
}

/** The version of the file that lies there, or undefined where it is missing. */
export async function cardVersion(key: string): Promise<string | undefined> {
  return readFile(cardFile(key)).then(hash, () => undefined);
}

/** Writes the card and returns its version. */
export async function writeCard(key: string, png: Buffer): Promise<string> {
  // A few flat colours and what lies between them: more can hardly be told apart, and weigh twice as much.
  const bytes = await sharp(png)
    .png({ palette: true, colours: 16, dither: 0, effort: 10 })
    .toBuffer();
  if (bytes.length > maxCardBytes) {
    throw new Error(`${cardFile(key)} has ${bytes.length} bytes, ${maxCardBytes} are allowed.`);
  }
  await mkdir(dirname(cardFile(key)), { recursive: true });
  await writeFile(cardFile(key), bytes);
  return hash(bytes);
}

/** A card on each line, so that a change reads well in a diff. */
export function cardManifestText(manifest: CardManifest): string {
  const lines = Object.entries(manifest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, card]) => `  ${JSON.stringify(key)}: ${JSON.stringify(card)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
