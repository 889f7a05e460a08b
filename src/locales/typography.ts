import { factsOf, isLanguage } from './languages.ts';

const narrowNoBreakSpace = '\u202F';
const noBreakSpace = '\u00A0';
const wordJoiner = '\u2060';

/**
 * Keeps together what must not part at a line's end, so that nobody has to type an invisible
 * character: a number and its noun, the two halves of `e-mail`; in French and its like, narrow spaces before
 * `; : ! ?` and inside « ».
 */
export function withSpaces(text: string, lang: string): string {
  const numbers = text
    .replace(/(\d) (?=\p{L})/gu, `$1${noBreakSpace}`)
    .replace(/\be-(?=mail)/gi, `$&${wordJoiner}`);
  if (!isLanguage(lang) || !factsOf(lang).spaced) return numbers;
  return numbers
    .replace(/ (?=[;:!?»])/g, narrowNoBreakSpace)
    .replace(/« /g, `«${narrowNoBreakSpace}`);
}
