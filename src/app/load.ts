import { type ReactElement, useSyncExternalStore } from 'react';
import type { RoutedContent, RoutedPage } from '../content.ts';
import { type Address, base, contentFile, fileHref } from '../paths.ts';
import { createSignal } from '../reader/signal.ts';
import { elementOf } from '../routes.tsx';
import { pageOf } from './page.ts';

/** A page with everything it needs to be drawn at once. */
export interface Loaded {
  page: RoutedPage;
  element: ReactElement;
}

/** The host was not reached, or was in trouble: asking again may help. */
export class Unreached extends Error {}

/** One try to open a page: it stands as long as the reader stays, and no longer. */
interface Try {
  /** Key of the entry in the session's history for which it was made. */
  entry: string;
  loading: Promise<Loaded>;
  coming: boolean;
}

let last: RoutedPage | null = null;

const contents = new Map<string, Promise<RoutedContent>>();
const pages = new Map<string, Loaded>();
const tries = new Map<string, Try>();
const prepared = new Set<string>();
const changes = createSignal();

/**
 * The page at this path: at once if it was opened before, else a promise. In one entry of the history
 * the answer is always the same: React asks again while it waits, and after.
 */
export function pageAt(path: string, address: Address, entry: string): Loaded | Promise<Loaded> {
  const made = tries.get(path);
  if (made?.entry === entry) return made.loading;
  const known = pages.get(path);
  if (known) return known;

  const begun: Try = { entry, loading: load(path, address), coming: true };
  tries.set(path, begun);
  const ended = () => {
    begun.coming = false;
    changes.tell();
  };
  begun.loading.then(ended, ended);
  // Not at once: nothing may be told while React draws.
  queueMicrotask(changes.tell);
  return begun.loading;
}

/** True where the page at this path can be drawn without waiting. */
export function isAtHand(path: string): boolean {
  return pages.has(path);
}

/** Puts the first page there, whose content is at hand. */
export async function begin(path: string, page: RoutedPage): Promise<Loaded> {
  see(page);
  const file = contentFile(page.address);
  if (file) contents.set(file, Promise.resolve(page.content));
  return remember(path, page);
}

/** Fetches once what a page needs before it is asked for. What fails is asked for again then. */
export function prepare(path: string, address: Address): void {
  const file = contentFile(address);
  if (!file || pages.has(path) || prepared.has(path)) return;
  prepared.add(path);
  contentOf(file)
    .then((content) => remember(path, pageOf(address, content)))
    .catch(() => {});
}

/** Forgets a page that failed to arrive, so that it can be asked for again. */
export function forget(path: string): void {
  tries.delete(path);
}

/** Forgets every page: the build would else hold all that it has drawn. */
export function forgetAll(): void {
  contents.clear();
  pages.clear();
  tries.clear();
  prepared.clear();
}

/** Notes the page that the reader sees. */
export function see(page: RoutedPage): void {
  last = page;
}

/** The page that was seen last: it has words for the moment when another does not come. */
export function lastPage(): RoutedPage | null {
  return last;
}

/** True while the page of the address is on its way: no longer where the reader turned back. */
export function useComing(): boolean {
  return useSyncExternalStore(subscribe, isComing, () => false);
}

function subscribe(listener: () => void): () => void {
  const unsubscribe = changes.subscribe(listener);
  window.addEventListener('popstate', listener);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', listener);
  };
}

function isComing(): boolean {
  return tries.get(location.pathname.slice(base.length - 1))?.coming === true;
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
