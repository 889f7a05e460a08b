import type { Language } from '../steps/basics.ts';

/** Where the reader is: a path without the base, read in a language. */
export interface Place {
  pathname: string;
  lang: Language;
}

// Not in a component: it must outlive those of a page that did not come.
let here: Place | null = null;

/** Notes where the reader is now. Returns where they were; null on the first page. */
export function arriveAt(place: Place): Place | null {
  const from = here;
  here = place;
  return from;
}
