import type { ReactElement } from 'react';
import type { RoutedContent } from '../content.ts';
import type { Words } from '../locales/words.ts';
import { type Address, contentFile, fileHref } from '../paths.ts';
import { pageFor } from '../routes.tsx';

/** A page with everything it needs to be drawn at once. */
export interface Loaded {
  address: Address;
  content: RoutedContent;
  page: ReactElement;
}

let last: Loaded | null = null;

const contents = new Map<string, Promise<RoutedContent>>();
const pages = new Map<string, Loaded | Promise<Loaded>>();

/** The page at this path: at once if it was opened before, else a promise that is the same each time. */
export function pageAt(path: string, address: Address): Loaded | Promise<Loaded> {
  const known = pages.get(path);
  if (known) return known;
  const coming = load(path, address);
  pages.set(path, coming);
  return coming;
}

/** Puts a page there whose content is at hand. */
export async function begin(
  path: string,
  address: Address,
  content: RoutedContent,
): Promise<Loaded> {
  const file = contentFile(address);
  if (file) contents.set(file, Promise.resolve(content));
  return remember(path, address, content);
}

/** Forgets a page that failed to arrive, so that it can be asked for again. */
export function forget(path: string): void {
  pages.delete(path);
}

/** Words for the moment when a page's own did not arrive. */
export function lastWords(): Words['shell'] | undefined {
  return last?.content.words.shell;
}

async function load(path: string, address: Address): Promise<Loaded> {
  const file = contentFile(address);
  // Only the build can draw these two: ask the host.
  if (!file) return leaveFor(path);
  return remember(path, address, await contentOf(file));
}

async function remember(path: string, address: Address, content: RoutedContent): Promise<Loaded> {
  const loaded = { address, content, page: await pageFor(address, content) };
  pages.set(path, loaded);
  last = loaded;
  return loaded;
}

function contentOf(file: string): Promise<RoutedContent> {
  const known = contents.get(file);
  if (known) return known;
  const coming = fetchContent(fileHref(file));
  contents.set(file, coming);
  coming.catch(() => contents.delete(file));
  return coming;
}

export async function fetchContent(href: string): Promise<RoutedContent> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.json();
}

function leaveFor(path: string): Promise<never> {
  location.assign(fileHref(path.slice(1)));
  return new Promise(() => {});
}
