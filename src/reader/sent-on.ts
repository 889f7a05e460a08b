import { useSyncExternalStore } from 'react';
import { createSignal } from './signal.ts';

const changes = createSignal();
let day = '';

/**
 * The day on which the reader sent a request, `YYYY-MM-DD`, or empty. Like what is typed (`typed.ts`) it
 * lives as long as the page, and is never stored or sent.
 */
export function useSentOn(): string {
  return useSyncExternalStore(
    changes.subscribe,
    () => day,
    () => '',
  );
}

export function setSentOn(to: string): void {
  day = to;
  changes.tell();
}
