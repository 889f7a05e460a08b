/**
 * The address of a page, landing on these words where the browser can: a text fragment. Pages write
 * apostrophes and quotation marks in several ways, so of words that hold one only the whole words
 * around it are looked for. Where the words are not found, the page opens at its top.
 */
export function atWords(href: string, words: string): string {
  const parts = words.split(/\S*['’"“”«»…]\S*/u).map((part) => part.trim());
  const first = parts.find(Boolean);
  const last = parts.findLast(Boolean);
  if (!first || !last || href.includes('#')) return href;
  const ends = parts.length > 1 ? [first, last] : [first];
  return `${href}#:~:text=${ends.map(encode).join(',')}`;
}

/** A hyphen means something of its own there. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
