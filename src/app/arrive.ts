import { base } from '../paths.ts';

/**
 * Path, without the base, of the page that the reader sees: null before the first, empty where a page
 * did not come. Not in a component: it must outlive those of a page that did not come.
 */
let here: string | null = null;

/** Notes where the reader is now. Returns where they were. */
export function arriveAt(pathname: string): string | null {
  // The reader may be elsewhere already by the time that the program has taken over the built page.
  const { path = pathname } = document.documentElement.dataset;
  const from = here ?? (path === pathname ? null : path);
  here = pathname;
  return from;
}

/**
 * Path, without the base, of our page whose link the browser itself followed to this one, as before the
 * program came; null for who came otherwise: from another site, on the way back, by a reload.
 */
export function linkedFrom(): string | null {
  const [entry] = performance.getEntriesByType?.('navigation') ?? [];
  const [page = ''] = document.referrer.split('?');
  const own = location.origin + base;
  const isLink = Object(entry).type === 'navigate' && page.startsWith(own);
  return isLink ? page.slice(own.length - 1) : null;
}
