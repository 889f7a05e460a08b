import { narrowPicture, phoneGuess } from '../components/windows.ts';
import { fallbackLanguage, languages } from '../locales/languages.ts';
import { findNearest } from '../pages/find-nearest.ts';
import { goToLanguage } from '../pages/go-to-language.ts';
import { listKept } from '../pages/list-kept.ts';
import type { PageKind } from '../paths.ts';
import { early, earlyArguments } from '../reader/early.ts';
import { type FirstPicture, fetchFirst } from '../reader/first-picture.ts';
import { storageKey } from '../reader/kept.ts';
import { keptPages } from '../reader/offline.ts';
import { sayKept } from '../reader/say-kept.ts';
import { type Program, wake } from '../reader/wake.ts';

/** The scripts that stand in a page and run before it is painted. */
export function inlineScripts(
  kind: PageKind,
  pictures: readonly FirstPicture[] = [],
  program: Program | null = null,
): string[] {
  return [
    call(early, earlyArguments),
    ...firstPictureScript(pictures),
    ...soloScripts(kind),
    // Vite would put a word of its own in place of an `import` in the function.
    ...(program ? [callOf(wake, [written(program), '(entry)=>import(entry)'])] : []),
  ];
}

/** Asks at once for the picture of a page that shows one. */
export function firstPictureScript(pictures: readonly FirstPicture[]): string[] {
  return pictures.length > 0 ? [call(fetchFirst, [pictures, narrowPicture, phoneGuess])] : [];
}

function soloScripts(kind: PageKind): string[] {
  if (kind === 'refused') return [call(sayKept, [storageKey])];
  if (kind === 'welcome') return [call(goToLanguage, [storageKey, languages, fallbackLanguage])];
  if (kind === 'notFound') {
    return [
      `addEventListener("DOMContentLoaded",()=>${call(findNearest, [languages, fallbackLanguage])})`,
    ];
  }
  if (kind === 'offline')
    return [
      `addEventListener("DOMContentLoaded",()=>${call(listKept, [keptPages, languages, fallbackLanguage])})`,
    ];
  return [];
}

/** A call of a function by its own text, without its comments and indentation. */
export function call<A extends readonly unknown[]>(run: (...values: A) => void, values: A): string {
  return callOf(run, values.map(written));
}

function callOf(run: { toString: () => string }, written: readonly string[]): string {
  return `(${textOf(run)})(${written})`;
}

/** Kept, as the same few stand in every page. */
const texts = new Map<object, string>();

function textOf(run: { toString: () => string }): string {
  const known = texts.get(run);
  if (known) return known;
  const text = run
    .toString()
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\n\s*/g, '\n');
  texts.set(run, text);
  return text;
}

/** No value may end the script that it stands in. */
function written(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
