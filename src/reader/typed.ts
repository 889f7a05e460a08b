import { useSyncExternalStore } from 'react';
import { createSignal } from './signal.ts';

/** What the reader types into a guide. It lives as long as the page and is never stored or sent. */
export interface Typed {
  name: string;
  email: string;
}

const nothing: Typed = { name: '', email: '' };
const changes = createSignal();
let typed = nothing;

/** Kept outside the components, so that it survives the way from one step to the next and back. */
export function useTyped(): Typed {
  return useSyncExternalStore(
    changes.subscribe,
    () => typed,
    () => nothing,
  );
}

/** Fills in what the reader typed, field by field. */
export function fillIn(change: Partial<Typed>): void {
  typed = { ...typed, ...change };
  changes.tell();
}
