import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../content.ts';
import { firstLanguage } from '../../locales/languages.ts';
import { htmlFile, pathOf } from '../../paths.ts';
import { launchBrowser } from '../../pictures/browser.ts';
import { allPages } from '../../prerender/site.ts';
import { budgets } from '../budgets.ts';
import { layoutShift } from '../layout-shift.ts';
import { type StepPage, screenOnPhone } from './by-hand.ts';
import { putByHand } from './by-hand-site.ts';
import { servePlainly } from './plain-host.ts';
import { note, row, shown } from './rows.ts';
import { fontWeight, packed, phonePictureWeight, scriptWeight } from './weights.ts';

interface Visit {
  requests: number;
  shift: number;
  messages: string[];
}

/** Prints what pages of the site in this folder cost: the second step of each third guide, and some others. */
export async function benchPages(folder: string): Promise<void> {
  const pages = allPages();
  const host = await servePlainly([folder]);
  for (const page of measured(pages)) {
    const path = pathOf(page.address);
    const found = await visit(host.origin, path);
    console.log(path);
    for (const line of [...bytesOf(folder, page), ...rowsOf(found)]) console.log(line);
  }
  host.close();
  console.log(row(budgets.fonts, fontWeight(folder)));
  console.log(row(budgets.lost, packed(readFileSync(join(folder, '404.html')))));
  console.log(row(budgets.picture, heaviestPicture(folder, pages)));
}

/** The second step of each third guide, in French. */
function measured(pages: readonly Page[]): StepPage[] {
  const guides = Map.groupBy(
    pages
      .filter((page) => page.kind === 'step')
      .filter(({ address }) => address.lang === firstLanguage),
    ({ content }) => content,
  );
  return [...guides.values()].flatMap((steps, index) => {
    const step = steps[steps.length > 2 ? 1 : 0];
    return index % 3 === 0 && step ? [step] : [];
  });
}

/** Beside the same step written by hand, which is put where a browser can open it. */
function bytesOf(folder: string, page: StepPage): string[] {
  const html = readFileSync(join(folder, htmlFile(page.address)));
  const byHand = putByHand(page);
  const step = page.content.steps.find(({ id }) => id === page.address.step);
  const screen = step && screenOnPhone(step, page.content.lang);
  const picture = screen ? phonePictureWeight(folder, screen) : 0;
  const script = scriptWeight(folder, html.toString());
  const all = packed(html) + script + fontWeight(folder) + picture;
  const allByHand = packed(byHand) + picture;
  const ratio = `   ${(all / allByHand).toFixed(1)} × by hand`;
  return [
    row(budgets.script, script),
    row(budgets.step, packed(html), packed(byHand)),
    note('all of it, with fonts and a picture', shown(all, 'bytes')) + ratio,
  ];
}

async function visit(origin: string, path: string): Promise<Visit> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  const messages: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => asked.push(request.resourceType()));
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const shift = await layoutShift(page);
  await browser.close();
  return { requests: asked.filter((type) => type !== 'font').length, shift, messages };
}

function rowsOf({ requests, shift, messages }: Visit): string[] {
  return [
    row(budgets.requests, requests),
    row(budgets.shift, shift),
    row(budgets.messages, messages.length),
    ...messages,
  ];
}

function heaviestPicture(folder: string, pages: readonly Page[]): number {
  const screens = pages.flatMap((page) =>
    page.kind === 'guide' ? page.content.steps.flatMap((step) => step.screens) : [],
  );
  return Math.max(
    ...screens.flatMap((screen) =>
      (['avif', 'webp'] as const).map((format) => phonePictureWeight(folder, screen, format)),
    ),
  );
}
