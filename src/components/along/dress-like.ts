/**
 * Makes another window's document look like the page, now and whatever is chosen or opened later, until
 * the returned function is called: its language, title, choices, styles and fonts.
 */
export function dressLike(page: Document, other: Document): () => void {
  const follow = () => {
    other.title = page.title;
    for (const { name, value } of page.documentElement.attributes) {
      other.documentElement.setAttribute(name, value);
    }
    // Those that came late: see `app/fonts.ts`. The others are named by the styles.
    for (const face of page.fonts) if (face.family.includes(' Brought')) other.fonts.add(face);
  };
  const observer = new MutationObserver(follow);
  observer.observe(page.documentElement, { attributes: true });
  observer.observe(page.head, { childList: true, subtree: true });
  follow();
  other.adoptedStyleSheets = [...page.styleSheets].map((sheet) => copyOf(sheet, other));
  return () => observer.disconnect();
}

/** By its rules: to load it again takes time, and the network may be gone. */
function copyOf({ cssRules, media }: CSSStyleSheet, other: Document): CSSStyleSheet {
  // A document takes only what its own window has made.
  const Sheet = other.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const copy = new Sheet({ media: media.mediaText });
  copy.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'));
  return copy;
}
