/** Letters that no accent makes of others. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * A text as it is compared with what somebody typed: without case, accents, ligatures, apostrophes and
 * all other signs. `L’Œil d’Été` is `loeil dete`.
 */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => ligatures[letter] ?? '')
    .replace(/[^\p{L}\p{N}\s]/gu, '');
}

export function bareWords(text: string): string[] {
  return bare(text).split(/\s+/).filter(Boolean);
}
