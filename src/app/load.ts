import { type ReactElement, useSyncExternalStore } from 'react';
import type { RoutedContent, RoutedPage } from '../content.ts';
import { type Address, contentFile, fileHref } from '../paths.ts';
import { elementOf } from '../routes.tsx';
import { pageOf } from './page.ts';

/** A page with everything it needs to be drawn at once. */
export interface Loaded {
  page: RoutedPage;
  element: ReactElement;
}

/** The host was not reached, or was in trouble: asking again may help. */
export class Unreached extends Error {}

/** One try to open a page: a failed one stands as long as the reader stays, and no longer. */
interface Try {
  /** Key of the entry in the session's history for which it was made. */
  entry: string;
  loading: Promise<Loaded>;
  failed: boolean;
}

let last: RoutedPage | null = null;

const contents = new Map<string, Promise<RoutedContent>>();
const pages = new Map<string, Loaded>();
const tries = new Map<string, Try>();

/**
 * The page at this path: at once if it was opened before, else a promise that is the same each time
 * it is asked for in this entry of the history.
 */
export function pageAt(path: string, address: Address, entry: string): Loaded | Promise<Loaded> {
  const known = pages.get(path);
  if (known) return known;
  const made = tries.get(path);
  if (made && (!made.failed || made.entry === entry)) return made.loading;

  const begun: Try = { entry, loading: load(path, address), failed: false };
  tries.set(path, begun);
  begun.loading.then(tell, () => {
    begun.failed = true;
    tell();
  });
  queueMicrotask(tell);
  return begun.loading;
}

/** Puts a page there whose content is at hand. */
export async function begin(path: string, page: RoutedPage): Promise<Loaded> {
  const file = contentFile(page.address);
  if (file) contents.set(file, Promise.resolve(page.content));
  return remember(path, page);
}

/** Forgets a page that failed to arrive, so that it can be asked for again. */
export function forget(path: string): void {
  tries.delete(path);
}

/** The page that arrived last: it has words for the moment when another does not. */
export function lastPage(): RoutedPage | null {
  return last;
}

const listeners = new Set<() => void>();

/** True while a page is on its way. */
export function useComing(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isComing,
    () => false,
  );
}

function isComing(): boolean {
  return [...tries].some(([path, { failed }]) => !failed && !pages.has(path));
}

function tell() {
  for (const listener of listeners) listener();
}

async function load(path: string, address: Address): Promise<Loaded> {
  const file = contentFile(address);
  // Only the build can draw these two: ask the host.
  if (!file) return leaveFor(path);
  return remember(path, pageOf(address, await contentOf(file)));
}

async function remember(path: string, page: RoutedPage): Promise<Loaded> {
  const loaded = { page, element: await elementOf(page) };
  pages.set(path, loaded);
  tries.delete(path);
  last = page;
  return loaded;
}

function contentOf(file: string): Promise<RoutedContent> {
  const known = contents.get(file);
  if (known) return known;
  // Its version is not known here: the host is asked whether what the browser holds is today's.
  const coming = fetchContent(fileHref(file), { cache: 'no-cache' });
  contents.set(file, coming);
  coming.catch(() => contents.delete(file));
  return coming;
}

/** Throws `Unreached` where asking again may help, another error where the file is gone. */
export async function fetchContent(href: string, init?: RequestInit): Promise<RoutedContent> {
  const response = await fetch(href, init).catch((error) => {
    throw new Unreached(href, { cause: error });
  });
  if (response.status === 404 || response.status === 410) throw new Error(`${href} is gone`);
  if (!response.ok) throw new Unreached(`${href}: ${response.status}`);
  return response.json().catch((error) => {
    throw new Unreached(href, { cause: error });
  });
}

function leaveFor(path: string): Promise<never> {
  location.assign(fileHref(path.slice(1)));
  return new Promise(() => {});
}
