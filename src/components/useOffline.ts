import { useSyncExternalStore } from 'react';

/** True while the browser says that there is no network; never in the prerendered page. */
export function useOffline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const ways = ['online', 'offline'];
  for (const way of ways) addEventListener(way, listener);
  return () => {
    for (const way of ways) removeEventListener(way, listener);
  };
}
