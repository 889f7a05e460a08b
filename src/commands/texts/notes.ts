import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLanguage, type Language } from '../../locales/languages.ts';
import { labelsIn } from '../../locales/markup.ts';
import { textsByKey, textsOf } from '../../locales/texts.ts';
import { type PlatformLanguage, platformLanguages } from '../../steps/basics.ts';
import type { Label } from '../../steps/label.ts';
import { labels } from '../../steps/labels.ts';
import { shownKey } from './keys.ts';
import { type PageInKeys, pagesInKeys } from './pages-of-keys.ts';

/** What a translator should know of a text, and their tool cannot. */
export interface TextNote {
  /** Its place among all texts, such as `guides.linkedin/switch.steps.check.title`. */
  key: string;
  /** The file that holds it, in the folder of each language. */
  file: string;
  texts: Partial<Record<Language, string>>;
  /** Paths of the first pages that show it, in our first language; none where it waits for a press. */
  seenOn: string[];
  /** On how many pages of one language it is seen. */
  pages: number;
  /** The drawings beside it, if it is a step's own. */
  pictures: string[];
  /** What is filled in, and stays as it is. */
  placeholders: string[];
  /** The platform's words that it names by id; they are not translated. */
  labels: Record<string, Record<PlatformLanguage, string>>;
}

export async function notesOnTexts(root: string): Promise<TextNote[]> {
  const pages = await pagesInKeys(root);
  const seen = pagesByKey(pages);
  const files = filesByKey(join(root, 'src/locales', firstLanguage));
  return [...textsByKey()].map(([key, texts]) => {
    const all = Object.values(texts).join(' ');
    const paths = seen.get(key) ?? [];
    return {
      key,
      file: files.get(key) ?? '',
      texts,
      seenOn: paths.slice(0, 3),
      pages: paths.length,
      pictures: picturesBeside(key, pages),
      placeholders: [...new Set(all.match(/\{\{\w+\}\}/g))],
      labels: Object.fromEntries(labelsIn(all).map((id) => [id, wordsOf(id)])),
    };
  });
}

/** The paths of the pages on which each key stands. */
function pagesByKey(pages: readonly PageInKeys[]): Map<string, string[]> {
  const seen = new Map<string, string[]>();
  for (const { path = '404', html } of pages) {
    const keys = new Set([...html.matchAll(shownKey)].map(([, key = '']) => key));
    for (const key of keys) {
      seen.set(key, [...(seen.get(key) ?? []), path.replace(/^\/xk\//, `/${firstLanguage}/`)]);
    }
  }
  return seen;
}

/** The drawings of the step whose own text this is. */
function picturesBeside(key: string, pages: readonly PageInKeys[]): string[] {
  const [, guide, step] = /^guides\.([^.]+)\.steps\.([^.]+)\./.exec(key) ?? [];
  for (const { page } of pages) {
    if (page.kind !== 'guide') continue;
    const { track, guide: own, steps } = page.content;
    if (`${track.id}/${own.id}` !== guide) continue;
    const { screens = [] } = steps.find(({ id }) => id === step) ?? {};
    return screens.map(({ picture }) => `public/screenshots/${picture.file}.webp`);
  }
  return [];
}

const labelsById: Readonly<Record<string, Label>> = labels;

function wordsOf(id: string): Record<PlatformLanguage, string> {
  const pairs = platformLanguages.map((ui) => [ui, labelsById[id]?.[ui].text ?? '']);
  return Object(Object.fromEntries(pairs));
}

/** Which file of a language's folder holds each text. */
function filesByKey(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json'));
  const pairs = files.flatMap((file) => {
    const words = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return textsOf(words).flatMap(([inner]) =>
      keysIn(file, inner).map((key) => [key, file] as const),
    );
  });
  return new Map(pairs);
}

/** The keys of what lies in a file under a name: several where guides share it. See `places.ts`. */
function keysIn(file: string, inner: string): string[] {
  const parts = file.replace('.json', '').split('/');
  const name = parts.at(-1) ?? '';
  const [track, guide] = parts;
  if (name === 'law') return [`claims.${inner}`];
  if (name === 'claims' || name === 'causes') return [`${name}.${inner}`];
  if (parts.length === 1) return [`${name}.${inner}`];
  if (name === 'track') return [`tracks.${track}.${inner}`];
  if (name === 'guide') return [`guides.${track}/${guide}.${inner}`];
  return name.split('+').map((each) => `guides.${track}/${each}.steps.${inner}`);
}
