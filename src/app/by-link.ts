import type { RoutedPage } from '../content.ts';
import { base } from '../paths.ts';
import { arriveAtStep } from '../reader/progress.ts';

let isNoted = false;

/**
 * Notes that a plain link led to the first page: somebody went on before the program of the page before
 * could follow. Where the browser does not say from where, nothing is noted.
 */
export function arriveByLink(first: RoutedPage): void {
  if (isNoted) return;
  isNoted = true;
  // Not known to every browser yet.
  const { navigationType, from } = globalThis.navigation?.activation ?? {};
  if (first.kind !== 'step' || navigationType !== 'push' || !from?.url) return;
  arriveAtStep(first, new URL(from.url).pathname.slice(base.length - 1));
}
