/**
 * Photographs one page of every kind of the built site in a computer's window and in a phone's, light
 * and dark, and puts them on one sheet for each language: `test-results/looks.fr.png`.
 */
import { mkdir } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import sharp, { type Sharp } from 'sharp';
import { preview } from 'vite';
import { type Language, languages } from '../locales/languages.ts';
import { fileHref, type Linked, pathOf } from '../paths.ts';
import { launchBrowser } from '../pictures/browser.ts';
import { allGuides, partOf, pressedOn } from '../steps/catalogue.ts';

const folder = 'test-results';

/** Windows as on a small laptop and a common phone, in CSS pixels; how wide one is on the sheet. */
const windows = [
  { width: 1366, height: 650, thumbnail: 420, phone: false },
  { width: 390, height: 700, thumbnail: 180, phone: true },
] as const;
const schemes = ['light', 'dark'] as const;
const gap = 16;

/** One page of each kind: of steps, one for each part of a guide and count of things to press. */
function placesIn(lang: Language): Linked[] {
  const steps = new Map<string, Linked>();
  const tracks = new Map<string, Linked[]>();
  for (const { track, guide } of allGuides) {
    const here = { lang, track: track.id, guide: guide.id };
    tracks.set(track.id, [
      { kind: 'track', lang, track: track.id },
      { kind: 'guide', ...here },
    ]);
    for (const step of guide.steps) {
      const { computer, phone } = pressedOn(step);
      const kind = [track.id, partOf(guide, step), step.screen && computer.length, phone.length];
      if (!steps.has(kind.join())) steps.set(kind.join(), { kind: 'step', ...here, step: step.id });
    }
  }
  return [
    { kind: 'home', lang },
    ...[...tracks.values()].flat(),
    ...steps.values(),
    { kind: 'about', lang },
    { kind: 'refused', lang },
  ];
}

async function photograph(browser: Browser, origin: string, address: Linked): Promise<Buffer[]> {
  const images: Buffer[] = [];
  for (const { width, height, thumbnail, phone } of windows) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({
        viewport: { width, height },
        hasTouch: phone,
        isMobile: phone,
        colorScheme,
      });
      await page.goto(origin + fileHref(pathOf(address).slice(1)), { waitUntil: 'networkidle' });
      const image = sharp(await page.screenshot()).resize(thumbnail);
      images.push(await image.png().toBuffer());
      await page.close();
    }
  }
  return images;
}

/** Puts the thumbnails of each page in a row. */
async function sheetOf(rows: readonly Buffer[][]): Promise<Sharp> {
  const highest = Math.max(...windows.map((each) => (each.height * each.thumbnail) / each.width));
  const row = Math.ceil(highest) + gap;
  const lefts = windows.flatMap(({ thumbnail }) => schemes.map(() => thumbnail));
  const at = (column: number) =>
    lefts.slice(0, column).reduce((sum, width) => sum + width + gap, gap);
  const canvas = sharp({
    create: {
      width: at(lefts.length),
      height: gap + row * rows.length,
      channels: 3,
      background: '#888',
    },
  });
  return canvas.composite(
    rows.flatMap((images, y) =>
      images.map((input, x) => ({ input, left: at(x), top: gap + y * row })),
    ),
  );
}

export async function main(): Promise<void> {
  const server = await preview({ preview: { port: 4181 }, logLevel: 'error' });
  const origin = `http://localhost:${server.config.preview.port}`;
  const browser = await launchBrowser();
  await mkdir(folder, { recursive: true });
  for (const lang of languages) {
    const rows: Buffer[][] = [];
    for (const address of placesIn(lang)) rows.push(await photograph(browser, origin, address));
    const file = `${folder}/looks.${lang}.png`;
    await (await sheetOf(rows)).png().toFile(file);
    console.log(`${file}: ${rows.length} pages`);
  }
  await browser.close();
  await server.close();
}
