/*
 * What stays on the reader's device so that guides work without network. The worker (`worker.ts`) fills
 * these caches and empties the oldest first; the about page shows and erases them.
 */

/** Names of our caches, each with how many answers it holds at most, whatever the number of guides. */
export const offlineCaches = {
  pages: { name: 'non-merci-pages', most: 240 },
  contents: { name: 'non-merci-contents', most: 120 },
  pictures: { name: 'non-merci-pictures', most: 480 },
  program: { name: 'non-merci-program', most: 160 },
} as const;

export const keptPages = offlineCaches.pages.name;

/** The one name under which the content policy lets an address be made into a script's: the worker's. */
export const workerPolicy = 'non-merci-worker';

/** In which the worker's library notes when an answer was last used. */
export const notes = 'workbox-expiration';

/** Browsers offer neither on addresses that are not safe; some refuse them in private windows. */
function storage(): CacheStorage | undefined {
  return Reflect.get(window, 'caches');
}

/** True once a guide was held, until all is erased. */
export async function isHolding(): Promise<boolean> {
  try {
    return Boolean(await storage()?.has(keptPages));
  } catch {
    return false;
  }
}

/** Paths of our pages that are held, with the base; none where nothing can be. */
export async function keptPaths(): Promise<string[]> {
  try {
    if (!(await isHolding())) return [];
    const cache = await storage()?.open(keptPages);
    const requests = (await cache?.keys()) ?? [];
    return requests.map(({ url }) => new URL(url).pathname);
  } catch {
    return [];
  }
}

/** Takes all of it off the device, and the worker with it; what cannot be reached is not there. */
export async function eraseOffline(): Promise<void> {
  await Promise.allSettled([
    ...Object.values(offlineCaches).map(({ name }) => storage()?.delete(name)),
    unregister(),
  ]);
  // Some browsers wait until nobody reads it any more.
  Reflect.get(window, 'indexedDB')?.deleteDatabase(notes);
}

async function unregister() {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.unregister();
}
