const labelTag = /<ui>(\w+)<\/ui>/g;

export interface Piece {
  /** Where it begins in the text. */
  at: number;
  /** Empty for plain words. */
  tag: string;
  inner: string;
}

/** Cuts a text into plain words and tagged words. Tags do not nest. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(/<(\w+)>(.*?)<\/\1>/g)) {
    const [whole, tag = '', inner = ''] = match;
    if (match.index > end) found.push({ at: end, tag: '', inner: text.slice(end, match.index) });
    found.push({ at: match.index, tag, inner });
    end = match.index + whole.length;
  }
  if (end < text.length) found.push({ at: end, tag: '', inner: text.slice(end) });
  return found;
}

/** The ids of the labels that a text, or all texts inside a value, name by `<ui>id</ui>`. */
export function labelsIn(words: unknown): string[] {
  return [...JSON.stringify(words).matchAll(labelTag)].map(([, id = '']) => id);
}

/**
 * A text without its markup, for titles and everything else that is not HTML. The numbers that stand
 * on the picture are left out: there is none beside it.
 */
export function plainText(text: string, labelText: (id: string) => string): string {
  return pieces(text)
    .filter(({ tag }) => tag !== 'n')
    .map(({ tag, inner }) => (tag === 'ui' ? labelText(inner) : inner))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}
