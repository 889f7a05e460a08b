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
 * line moves by it, and no word to another line, else while the reader looks elsewhere, or with the
 * next page.
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
  if (lines.every(stays)) return;
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

type Line = Element | Text;

/** In pixels: what lies no farther below the window may come into it. */
const near = 40;

/**
 * Each part of the page, and each run of words in it, that begins in the window or just below it, and
 * where its lines do.
 */
function linesInView(): { line: Line; starts: readonly Start[] }[] {
  return (
    [...document.querySelectorAll('body *')]
      // Not what the browser has left out so far: it would have to be laid out to be measured.
      .filter((part) => part.checkVisibility({ contentVisibilityAuto: true }))
      .flatMap((part) => [part, ...[...part.childNodes].filter((node) => node instanceof Text)])
      .map((line) => ({ line, starts: startsOf(line) }))
      .filter(({ starts: [{ top } = nowhere] }) => top >= 0 && top < innerHeight + near)
  );
}

type Start = Pick<DOMRect, 'left' | 'top'>;

const nowhere: Start = { left: 0, top: -1 };

/** Of a part, where it begins; of words, where each of their lines does. */
function startsOf(line: Line): readonly Start[] {
  if (line instanceof Element) return [line.getBoundingClientRect()];
  const words = document.createRange();
  words.selectNode(line);
  return [...words.getClientRects()];
}

/** The most by which words that stay on their line go aside, as those before them are wider or narrower. */
const aside = 32;

function stays({ line, starts }: ReturnType<typeof linesInView>[number]): boolean {
  const now = startsOf(line);
  return (
    now.length === starts.length &&
    starts.every(({ left, top }, index) => {
      const at = now[index] ?? nowhere;
      return Math.abs(at.top - top) < 1 && Math.abs(at.left - left) < aside;
    })
  );
}
