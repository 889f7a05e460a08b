import { flushSync } from 'react-dom';
import { drawing } from '../drawing.ts';

/** The transition that runs. */
let running: ViewTransition | null = null;

/** Draws what the browser has not come to yet; it does nothing once that is drawn. */
let drawPending = () => {};

/** Has one step slide to the next along the line, until the returned function is called. */
export function slideSteps(): () => void {
  const { draw } = drawing;
  document.documentElement.classList.add('slides');
  drawing.draw = slide;
  return () => {
    document.documentElement.classList.remove('slides');
    drawing.draw = draw;
  };
}

/** Draws at once what is on its way: who goes on from there needs its links. */
export function settle(): void {
  drawPending();
}

function slide(show: () => void): void {
  const way = wayAlongLine();
  // What was on its way is over: it must not come after this.
  drawPending = () => {};
  if (!way || running || !canSlide()) {
    // Who presses on has seen where it goes.
    running?.skipTransition();
    show();
    return;
  }
  const draw = once(() => flushSync(show));
  drawPending = draw;
  // The browser calls it with its next picture.
  running = document.startViewTransition({
    update: () => drawPending === draw && draw(),
    types: [way],
  });
  running.ready.catch(() => {});
  running.finished.finally(() => {
    running = null;
  });
}

function once(run: () => void): () => void {
  let isRun = false;
  return () => {
    if (!isRun) run();
    isRun = true;
  };
}

/** Whether the address is a stop before or after the one that is shown; null where it is none. */
function wayAlongLine(): 'forward' | 'back' | null {
  const stops = [...document.querySelectorAll<HTMLAnchorElement>('nav ol a')];
  const from = stops.findIndex((stop) => stop.ariaCurrent === 'step');
  const to = stops.findIndex(({ pathname }) => pathname === location.pathname);
  if (from < 0 || to < 0 || from === to) return null;
  return from < to ? 'forward' : 'back';
}

function canSlide(): boolean {
  return (
    'ViewTransition' in window &&
    'types' in ViewTransition.prototype &&
    document.visibilityState === 'visible' &&
    !matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
