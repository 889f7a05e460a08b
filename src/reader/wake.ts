declare global {
  interface Window {
    /** What was pressed before the program could answer, in order; gone once it can. */
    pressedEarly?: HTMLElement[] | undefined;
  }
}

/** The program that makes a page answer by itself. Addresses of files. */
export interface Program {
  entry: string;
  /** The whole style sheet: the page holds the rules that it needs as it stands. */
  styles: string;
  /** Other scripts that the entry will import for this page. */
  scripts: readonly string[];
  /** The content from which the page was made, which the entry will fetch. */
  content: string;
}

/**
 * Written into the pages as text and run when they are read, so it must stand alone: it uses nothing
 * from outside itself but its arguments.
 *
 * Fetches the program at the first sign of a hand, or when the page is there and the browser has
 * nothing else to do; where data is dear or the network slow, only for a hand. So it delays no paint.
 * Until it runs, links, folds, choices and dialogs work without it; what needs it and was pressed
 * meanwhile is kept, and pressed again by `pressAgain`.
 */
export function wake(program: Program, load: (entry: string) => Promise<unknown>): void {
  const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'];
  const begin = () => {
    for (const sign of signs) removeEventListener(sign, begin, true);
    if (begun) return;
    begun = true;
    ask({ rel: 'stylesheet', href: program.styles });
    for (const script of program.scripts) ask({ rel: 'modulepreload', href: script });
    ask({ rel: 'preload', as: 'fetch', crossorigin: '', href: program.content });
    // What does not come leaves the page as it is: whole, with plain links.
    load(program.entry).catch(() => {});
  };
  const ask = (attributes: Readonly<Record<string, string>>) => {
    const link = document.createElement('link');
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    document.head.append(link);
  };
  let begun = false;
  for (const sign of signs) addEventListener(sign, begin, { capture: true, passive: true });

  window.pressedEarly = [];
  addEventListener('click', ({ target }) => {
    const pressed =
      target instanceof Element &&
      target.closest<HTMLElement>('button:not([commandfor]), input[type="radio"]');
    if (pressed) window.pressedEarly?.push(pressed);
  });

  // The session's history may lead to a page that the program opened before a reload. Only the program
  // shows it here; until it answers, the browser does.
  const { pathname } = location;
  addEventListener('popstate', () => {
    if (window.pressedEarly && location.pathname !== pathname) location.reload();
  });

  const { saveData, effectiveType } = Object(Reflect.get(navigator, 'connection'));
  if (saveData || /2g/.test(effectiveType)) {
    document.querySelector('[type=speculationrules]')?.remove();
    return;
  }
  addEventListener('load', () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(begin);
    else setTimeout(begin, 200);
  });
}

/** Presses what was pressed before the program could answer. */
export function pressAgain(): void {
  const pressed = window.pressedEarly ?? [];
  window.pressedEarly = undefined;
  for (const each of pressed) if (each.isConnected) each.click();
}
