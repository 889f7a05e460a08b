import { whenIdle } from '../components/idle.ts';
import { linkOf, ownPath } from '../components/links.ts';
import { pictureHref } from '../components/Sheet.tsx';
import { narrowPicture } from '../components/windows.ts';
import type { RoutedPage, StepContent } from '../content.ts';
import { addressOf, pathOf } from '../paths.ts';
import { type Shown, shownNow } from '../reader/choice.ts';
import { prepare } from './load.ts';

/** The last picture that was asked for; while it is held the browser keeps it at hand. */
let held: HTMLImageElement | null = null;

/**
 * Fetches what this reader would see next, when the browser has nothing else to do; not if the returned
 * function is called before.
 */
export function lookAhead(page: RoutedPage): () => void {
  if (page.kind !== 'step' || isDear()) return () => {};
  const { address, content } = page;
  const next = content.steps[content.steps.findIndex(({ id }) => id === address.step) + 1];
  if (!next) return () => {};
  return whenIdle(() => {
    const nextAddress = { ...address, step: next.id };
    prepare(pathOf(nextAddress), nextAddress);
    const href = pictureOf(next, shownNow());
    if (!href) return;
    held = new Image();
    held.src = href;
    // Ready to be drawn at once. What does not come is asked for again where it is shown.
    held.decode().catch(() => {});
  });
}

/** The picture of a step that `Sheet` would choose. */
function pictureOf(step: StepContent, { device, ui }: Shown): string | null {
  const screens = step.screens.filter((screen) => screen.ui === ui);
  const screen = screens.find((each) => each.device === device) ?? screens[0];
  if (!screen) return null;
  const isNarrow = screen.narrow && matchMedia(narrowPicture).matches;
  return pictureHref((isNarrow && screen.narrow) || screen.picture, 'avif');
}

/** Fetches what a link leads to as soon as a hand comes near it. Until now the browser fetched the page. */
export function followHands(): () => void {
  document.querySelector('[type=speculationrules]')?.remove();
  const near = (event: Event) => {
    const link = linkOf(event);
    const path = link && ownPath(link);
    if (path && !isDear()) prepare(path, addressOf(path));
  };
  const signs = ['pointerover', 'focusin'];
  for (const sign of signs) document.addEventListener(sign, near);
  return () => {
    for (const sign of signs) document.removeEventListener(sign, near);
  };
}

/** True where the reader saves data, or where the network is too slow to fetch what may not be needed. */
export function isDear(): boolean {
  const { saveData, effectiveType } = Object(Reflect.get(navigator, 'connection'));
  return saveData === true || /2g/.test(effectiveType);
}
