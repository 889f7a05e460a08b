/**
 * Path, without the base, of the page that the reader sees: null before the first, empty where a page
 * did not come. Not in a component: it must outlive those of a page that did not come.
 */
let here: string | null = null;

/** Notes where the reader is now. Returns where they were. */
export function arriveAt(pathname: string): string | null {
  const from = here;
  here = pathname;
  return from;
}
