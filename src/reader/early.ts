import { factsOf, isLanguage } from '../locales/languages.ts';
import { devices, platformLanguages } from '../steps/basics.ts';
import { type Kept, latest, storageKey } from './kept.ts';

/** What `early` is called with, in the page and here. */
export const earlyArguments: [string, readonly string[], readonly string[]] = [
  storageKey,
  devices,
  platformLanguages,
];

/**
 * Written into the pages as text and run before the first paint, so it must stand alone: it uses
 * nothing from outside itself but its arguments.
 *
 * Writes on the root what the style sheet needs to know of the reader: device and platform language
 * (the address wins over the last choice; with neither, the style sheet guesses the device, and the
 * platform speaks `ui`) and how long ago the page's sources were read. What is kept comes from storage,
 * unless the program knows better.
 */
export function early(
  storageKey: string,
  devices: readonly string[],
  languages: readonly string[],
  known?: Kept,
  ui = document.documentElement.dataset.ui,
): void {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  let kept: Record<string, unknown> = {};
  try {
    kept = Object(known ?? JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
  } catch {
    // Storage is forbidden or holds something else: go on without it.
  }
  const choiceOf = (name: string, values: readonly string[]) =>
    [asked.get(name), kept[name]].find((value) => values.some((each) => each === value));

  const device = choiceOf('device', devices);
  if (device) root.dataset.device = String(device);
  root.dataset.ui = String(choiceOf('ui', languages) ?? ui);

  const days = (Date.now() - Date.parse(root.dataset.read ?? '')) / 86_400_000;
  root.dataset.age = days > 365 ? 'old' : days > 180 ? 'aging' : 'fresh';
}

/** The same for a page that the router opened. */
export function writeShown(): void {
  const { lang } = document.documentElement;
  early(...earlyArguments, latest(), isLanguage(lang) ? factsOf(lang).ui : undefined);
}
