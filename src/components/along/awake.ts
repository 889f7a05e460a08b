import { useSyncExternalStore } from 'react';
import { createSignal } from '../../reader/signal.ts';

/** `refused`: by the browser, to save the battery, or because it does not know how. */
export type Awake = 'off' | 'on' | 'refused';

const changes = createSignal();
let awake: Awake = 'off';
let isWanted = false;
let lock: WakeLockSentinel | null = null;

export function useAwake(): Awake {
  return useSyncExternalStore(
    changes.subscribe,
    () => awake,
    () => 'off',
  );
}

/** Keeps the screen on, as long as the page is open or until it is asked to let it go. */
export async function setAwake(to: boolean): Promise<void> {
  isWanted = to;
  if (to) {
    document.addEventListener('visibilitychange', askAgain);
    await ask();
    return;
  }
  document.removeEventListener('visibilitychange', askAgain);
  set('off');
  await lock?.release();
}

/** Where the reader looks elsewhere, the browser lets the screen go. */
function askAgain(): void {
  if (document.visibilityState === 'visible') void ask();
}

async function ask(): Promise<void> {
  try {
    const given = await navigator.wakeLock.request('screen');
    await lock?.release();
    lock = given;
    given.addEventListener('release', letGo);
    if (isWanted) set('on');
    else await given.release();
  } catch {
    if (isWanted) set('refused');
  }
}

/** While the reader looks on: the battery runs low. */
function letGo({ target }: Event): void {
  if (isWanted && target === lock && document.visibilityState === 'visible') set('refused');
}

function set(next: Awake): void {
  awake = next;
  changes.tell();
}
