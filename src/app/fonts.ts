import heading from '../fonts/bricolage-grotesque.woff2';
import text from '../fonts/figtree.woff2';

/** Ours, where they came too late for the page at hand. */
let waiting: readonly FontFace[] = [];

let areComing = false;

/**
 * For the first page, once React has taken it over: sooner, they would be taken with it as with a next
 * one, and move its lines. Where they do not come, what stands in for them stays.
 */
export function bringFontsOnce(): void {
  if (areComing) return;
  areComing = true;
  bringFonts().catch(() => {});
}

/**
 * Puts our fonts in place of those that stand in for them, both at once: as soon as they are here if no
 * line moves by it, else while the reader looks elsewhere, or with the next page.
 */
export async function bringFonts(): Promise<void> {
  // By names of their own: the page's, once named, may be on their way yet and hide these.
  const faces = [
    new FontFace('Bricolage Grotesque Brought', `url(${heading})`, { weight: '700' }),
    new FontFace('Figtree Brought', `url(${text})`, { weight: '400 700' }),
  ];
  await Promise.all(faces.map((face) => face.load()));
  waiting = faces;
  const lines = linesInView();
  takeFonts();
  if (lines.every(({ line, top }) => Math.abs(topOf(line) - top) < 1)) return;
  for (const face of faces) document.fonts.delete(face);
  delete document.documentElement.dataset.fonts;
  waiting = faces;
  document.addEventListener('visibilitychange', takeFonts, { once: true });
}

/** Takes the fonts that wait: nobody sees a line move now. */
export function takeFonts(): void {
  if (waiting.length === 0) return;
  for (const face of waiting) document.fonts.add(face);
  waiting = [];
  // The style sheet then names them.
  document.documentElement.dataset.fonts = '';
}

/** Each part of the page that begins in the window, and how far down. */
function linesInView(): { line: Element; top: number }[] {
  return (
    [...document.querySelectorAll('body *')]
      // Not what the browser has left out so far: it would have to be laid out to be measured.
      .filter((line) => line.checkVisibility({ contentVisibilityAuto: true }))
      .map((line) => ({ line, top: topOf(line) }))
      .filter(({ top }) => top >= 0 && top < innerHeight)
  );
}

function topOf(line: Element): number {
  return line.getBoundingClientRect().top;
}
