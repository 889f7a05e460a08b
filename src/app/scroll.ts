/*
 * How far down each page was read lies in its entry of the session's history, so that it outlives a
 * reload. The browser restores the place by itself too early: before a page that must be fetched is
 * there.
 */

const pause = 100;

/**
 * True where a page was thrown away before it could give the scroll back: a phone does so to a tab that
 * it needs the memory of. The browser then leaves it to us.
 */
export const isLeftToUs = globalThis.history?.scrollRestoration === 'manual';

/** The entry whose page is on the screen; while another is on its way, nothing is noted. */
let shown = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Notes the place at each rest of the scroll, until the returned function is called. */
export function followScroll(): () => void {
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(note, pause);
  };
  // Leaving the document, and coming back to it, is the browser's again.
  const give = () => setRestoration('auto');
  const take = () => setRestoration('manual');
  window.addEventListener('scroll', rest);
  window.addEventListener('click', note, { capture: true });
  window.addEventListener('pagehide', give);
  window.addEventListener('pageshow', take);
  if (document.readyState === 'complete') take();
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', rest);
    window.removeEventListener('click', note, { capture: true });
    window.removeEventListener('pagehide', give);
    window.removeEventListener('pageshow', take);
  };
}

/** The page of this entry is on the screen now. */
export function keepScroll(): void {
  shown = entry();
  note();
}

/** Where the page of this entry was left, in pixels from its top; null if it is new. */
export function keptScroll(): number | null {
  const { scroll } = Object(history.state);
  return typeof scroll === 'number' ? scroll : null;
}

function note() {
  clearTimeout(timer);
  if (entry() !== shown) return;
  try {
    history.replaceState({ ...Object(history.state), scroll: window.scrollY }, '');
  } catch {
    // Safari refuses more than a hundred in half a minute: the last one noted stands.
  }
}

/** With the address: the first entry and those of a fragment have no key. */
function entry(): string {
  return `${Object(history.state).key} ${location.href}`;
}

function setRestoration(mode: ScrollRestoration) {
  history.scrollRestoration = mode;
}
