import { storageKey, update } from './kept.ts';

/** Forgets all that was kept, also where storage refuses, and leaves no trace in it. */
export function erase(): void {
  update(() => ({}));
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing could be kept, so nothing is left to erase.
  }
}
