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
