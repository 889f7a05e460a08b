import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { GuideContent, HomeContent } from '../src/content.ts';
import { allWords } from '../src/locales/all.ts';
import { factsOf, type Language, languages } from '../src/locales/languages.ts';
import { plainText } from '../src/locales/markup.ts';
import { allGuides } from '../src/steps/catalogue.ts';
import { rootFolder } from './hosts.ts';

/** A guide as the build cut it for one language: its words are the names that a reader sees. */
export interface BuiltGuide {
  lang: Language;
  /** Path of the guide's own page, without a first slash, so that it works below a sub-folder. */
  path: string;
  content: GuideContent;
}

export function readGuide(lang: Language, track: string, guide: string): BuiltGuide {
  return {
    lang,
    path: `${lang}/${track}/${guide}/`,
    content: readJson(`content/${lang}/${track}/${guide}.json`),
  };
}

export function readHome(lang: Language): HomeContent {
  return readJson(`content/${lang}/home.json`);
}

function readJson(file: string) {
  return JSON.parse(readFileSync(join(rootFolder.folder, file), 'utf8'));
}

export const builtGuides: readonly BuiltGuide[] = languages.flatMap((lang) =>
  allGuides.map(({ track, guide }) => readGuide(lang, track.id, guide.id)),
);

/** What stands on pages of several kinds, as it is written; the build only adds spaces. */
export { allWords };

/** A name that holds these words, whatever the spaces between them. */
export function named(...words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('.*').replace(/\s+/g, '\\s+'));
}

/** Every page of a build, such as `fr/about/index.html`, but for those that lead on to a new address. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'))
    .sort();
}

/** Path of every page of our own, without a first slash: not of what other sites show inside theirs. */
export const pagePaths: readonly string[] = htmlFiles(rootFolder.folder)
  .filter((file) => file.endsWith('index.html') && !file.startsWith('embed/'))
  .map((file) => file.replace(/index\.html$/, ''));

/** The pages of each guide, and in each language all the others. */
export const pageGroups = Map.groupBy(
  pagePaths,
  (path) =>
    builtGuides.find((guide) => path.startsWith(guide.path))?.path ?? path.split('/')[0] ?? '',
);

/** Where a step's heading says that it lies: "Étape 3 sur 5". */
export function countOf({ content }: BuiltGuide, id: string): string {
  const { guide } = content.words;
  const { number, part } = content.steps.find((each) => each.id === id) ?? {};
  if (part && part !== 'counted') return guide.part[part];
  return guide.count.replace('{{n}}', `${number}`).replace('{{of}}', `${content.guide.count}`);
}

/** What a step's heading says: "Étape 3 sur 5 : …". */
export function headingOf(guide: BuiltGuide, id: string): string {
  const { lang, content } = guide;
  const step = content.steps.find((each) => each.id === id);
  const title = plainText(
    step?.title ?? '',
    (label) => content.labels[label]?.text[factsOf(lang).ui] ?? '',
  );
  return spaced(`${countOf(guide, id)}: ${title}`);
}

/** One kind of space, and none before a colon: how a heading is spaced is not what we test. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ :/g, ':').trim();
}

/** The heading that a reader sees, without the words for the other device and platform language. */
export async function headingAt(page: Page): Promise<string> {
  return spaced(await page.getByRole('heading', { level: 1 }).innerText());
}

/** Waits until the page answers by itself: before that, a click loads the next page anew. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1');
    return (
      heading &&
      !window.pressedEarly &&
      Object.keys(heading).some((key) => key.startsWith('__reactFiber'))
    );
  });
}

export async function openReady(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
}

/** Opens all that folds, and several at once. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      fold.removeAttribute('name');
      fold.open = true;
    }
  });
}

/** Presses Tab until the focus is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard never reaches ${target}`);
}

/** The only picture, or pictures, that this reader sees. */
export function shownPictures(page: Page): Locator {
  return page.locator('main img').filter({ visible: true });
}
