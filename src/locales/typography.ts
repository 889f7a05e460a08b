import type { Language } from '../steps/basics.ts';

const narrowNoBreakSpace = '\u202F';
const noBreakSpace = '\u00A0';

/**
 * Spaces that keep together what must not part at a line's end, so that nobody has to type an
 * invisible character: between a number and its noun; in French, narrow ones before `; : ! ?` and
 * inside « ».
 */
export function withSpaces(text: string, lang: Language): string {
  const numbers = text.replace(/(\d) (?=\p{L})/gu, `$1${noBreakSpace}`);
  if (lang !== 'fr') return numbers;
  return numbers
    .replace(/ (?=[;:!?»])/g, narrowNoBreakSpace)
    .replace(/« /g, `«${narrowNoBreakSpace}`);
}
