/** Draws the cards whose drawing changed, or every one, and writes their manifest. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { type Card, cardHash } from './card.tsx';
import * as files from './card-files.ts';
import { type CardManifest, cardSize, type DrawnCard } from './card-manifest.ts';
import { photographCard } from './photograph-card.ts';

/** Unchecked: the file may be missing or half merged. */
async function lastManifest(): Promise<CardManifest> {
  const text = readFile(files.cardManifestFile, 'utf8');
  return text.then(JSON.parse).catch(() => ({}));
}

async function isCurrent(card: Card, last: DrawnCard | undefined): Promise<boolean> {
  if (last?.drawn !== cardHash(card)) return false;
  return last.version === (await files.cardVersion(card.key));
}

async function drawAll(cards: readonly Card[]): Promise<CardManifest> {
  const drawn: Record<string, DrawnCard> = {};
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ offline: true, viewport: cardSize });
    for (const card of cards) {
      const version = await files.writeCard(card.key, await photographCard(page, card));
      drawn[card.key] = { drawn: cardHash(card), version };
    }
  } finally {
    await browser.close();
  }
  return drawn;
}

async function removeStrays(keys: readonly string[]): Promise<number> {
  const kept = new Set([...keys.map(files.cardFile), files.cardManifestFile]);
  const entries = await readdir(files.cardFolder, { recursive: true, withFileTypes: true });
  const strays = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !kept.has(file));
  await Promise.all(strays.map((file) => rm(file)));
  return strays.length;
}

export async function drawCards(cards: readonly Card[], all: boolean): Promise<void> {
  await mkdir(files.cardFolder, { recursive: true });
  const last = all ? {} : await lastManifest();
  const kept: Record<string, DrawnCard> = {};
  const outdated: Card[] = [];
  for (const card of cards) {
    const known = last[card.key];
    if (known && (await isCurrent(card, known))) kept[card.key] = known;
    else outdated.push(card);
  }
  const drawn = outdated.length > 0 ? await drawAll(outdated) : {};
  await writeFile(files.cardManifestFile, files.cardManifestText({ ...kept, ...drawn }));
  const strays = await removeStrays(cards.map(({ key }) => key));
  console.log(`${outdated.length} of ${cards.length} cards drawn, ${strays} stray files removed.`);
}
