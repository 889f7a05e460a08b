import { useSyncExternalStore } from 'react';
import { createSignal } from '../../reader/signal.ts';

/** A small second window in which the page shows the guide once more. */
export interface Companion {
  window: Window;
  /** False where other windows may cover it. */
  onTop: boolean;
}

const changes = createSignal();
let companion: Companion | null = null;

/** The one that is open. */
export function useCompanion(): Companion | null {
  return useSyncExternalStore(changes.subscribe, companionNow, () => null);
}

export function companionNow(): Companion | null {
  return companion;
}

export function setCompanion(next: Companion | null): void {
  companion = next;
  changes.tell();
}
