/** On the reader's screen, in CSS pixels: what is smaller is not read. */
export const leastOnScreen = 11;

/**
 * How small each kind of picture is shown at least, as a share of its own size: a phone's beside a
 * step's words, the narrow one in a window 320 pixels wide, the wide one in the page's column.
 * `tests/one-view.spec.ts` holds the page to it.
 */
export const leastScale = { phone: 0.77, narrow: 0.79, wide: 0.85 } as const;
