/**
 * Written into the reader's own page as text and run before the first paint, so it must stand alone: it
 * uses nothing from outside itself but its arguments.
 *
 * Says on the root that something is to be shown, so that the page does not say for a moment that there
 * is nothing.
 */
export function sayKept(storageKey: string): void {
  try {
    const kept = Object(JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
    if (kept.guides || kept.status || location.hash) document.documentElement.dataset.kept = '';
  } catch {
    // Storage is forbidden or holds something else: there is nothing.
  }
}
