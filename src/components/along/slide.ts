import { flushSync } from 'react-dom';
import { drawing } from '../drawing.ts';

type Way = 'forward' | 'back';

/** The transition that runs. */
let running: ViewTransition | null = null;

/** Draws what the browser has not come to yet; it does nothing once that is drawn. */
let drawPending = () => {};

/** Has one step slide to the next along the line, until the returned function is called. */
export function slideSteps(): () => void {
  const { draw } = drawing;
  drawing.draw = slide;
  return () => {
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
  if (!way || running || matches('(prefers-reduced-motion: reduce)')) {
    // Who presses on has seen where it goes.
    running?.skipTransition();
    show();
    return;
  }
  const draw = once(() => {
    flushSync(show);
    slideIn(way);
  });
  if (!canMoveDisc()) {
    draw();
    return;
  }
  drawPending = draw;
  running = document.startViewTransition({
    // The browser calls it with its next picture.
    update: () => {
      if (drawPending === draw) draw();
    },
    types: [way],
  });
  running.ready.catch(() => {});
  running.finished.finally(() => {
    running = null;
  });
}

/** Whether the address is a stop before or after the one that is shown; null where it is none. */
function wayAlongLine(): Way | null {
  const stops = [...document.querySelectorAll<HTMLAnchorElement>('nav ol a')];
  const from = stops.findIndex((stop) => stop.ariaCurrent === 'step');
  const to = stops.findIndex(({ pathname }) => pathname === location.pathname);
  if (from < 0 || to < 0 || from === to) return null;
  return from < to ? 'forward' : 'back';
}

/** What to read and to look at, not what is pressed: that stays under the hand. */
function slideIn(way: Way): void {
  const from = { translate: way === 'forward' ? '2rem' : '-2rem', opacity: 0.2 };
  for (const part of document.querySelectorAll('.step-words, .step-figure, .check-cards')) {
    part.animate([from, {}], { duration: 180, easing: 'ease-out' });
  }
}

/**
 * A transition waits for the browser's next picture, which on a slow phone is a twentieth of a second: there
 * a step is drawn at once.
 */
function canMoveDisc(): boolean {
  return (
    'ViewTransition' in window &&
    'types' in ViewTransition.prototype &&
    document.visibilityState === 'visible' &&
    !matches('(pointer: coarse)')
  );
}

function matches(query: string): boolean {
  return matchMedia(query).matches;
}

function once(run: () => void): () => void {
  let isRun = false;
  return () => {
    if (!isRun) run();
    isRun = true;
  };
}
