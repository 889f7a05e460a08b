/** How a key stands in a page. */
export const shownKey = /⟦(.+?)⟧/g;

/** The same words, each text its own key: `⟦guide.next⟧`. Without values and markup, all of it ours. */
export function keysOf<T>(words: T, key = ''): T {
  // `Object` for the compiler: what comes back has the shape of what was given.
  if (typeof words === 'string') return Object(`⟦${key}⟧`).valueOf();
  const entries = Object.entries(Object(words)).map(([name, inner]) => [
    name,
    keysOf(inner, key ? `${key}.${name}` : name),
  ]);
  return Object(Object.fromEntries(entries));
}
