const narrowNoBreakSpace = '\u202F';
const noBreakSpace = '\u00A0';

/**
 * French spacing, so that nobody has to type an invisible character: a narrow no-break space before
 * `; : ! ?` and inside « », a no-break space between a number and its noun.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;:!?»])/g, narrowNoBreakSpace)
    .replace(/« /g, `«${narrowNoBreakSpace}`)
    .replace(/(\d) (?=\p{L})/gu, `$1${noBreakSpace}`);
}
