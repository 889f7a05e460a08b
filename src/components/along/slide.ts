import { flushSync } from 'react-dom';
import { drawing } from '../drawing.ts';

/** The transition that runs, and how many pages were drawn so far. */
let running: ViewTransition | null = null;
let drawn = 0;

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

function slide(show: () => void): void {
  const turn = ++drawn;
  const way = wayAlongLine();
  // Who presses on has seen where it goes.
  if (!way || running || !canSlide()) {
    running?.skipTransition();
    show();
    return;
  }
  const transition = document.startViewTransition({
    // The browser calls it with its next picture: the reader may be elsewhere by then.
    update: () => {
      if (turn === drawn) flushSync(show);
    },
    types: [way],
  });
  running = transition;
  transition.ready.catch(() => {});
  transition.finished.finally(() => {
    running = null;
  });
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
