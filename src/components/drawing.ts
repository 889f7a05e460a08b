/** How a page that is at hand is drawn in place of another: at once, until `along/slide.ts` has come. */
export const drawing = { draw: (show: () => void) => show() };
