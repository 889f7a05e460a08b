// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseOffline, keptPaths, offlineCaches } from './offline.ts';

const deleted: string[] = [];
const unregister = vi.fn();

beforeEach(() => {
  deleted.length = 0;
  unregister.mockReset();
});

function holding(urls: readonly string[] | null) {
  vi.stubGlobal('caches', {
    has: async (name: string) => urls !== null && name === offlineCaches.pages.name,
    open: async () => ({ keys: async () => urls?.map((url) => ({ url })) }),
    delete: async (name: string) => deleted.push(name),
  });
  vi.stubGlobal('indexedDB', { deleteDatabase: (name: string) => deleted.push(name) });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ unregister }) } });
}

/** As browsers do where addresses are not safe, or in a private window. */
const refusals: [string, () => void][] = [
  ['has none', () => vi.stubGlobal('caches', undefined)],
  [
    'refuses',
    () =>
      vi.stubGlobal('caches', {
        has: () => Promise.reject(new Error('denied')),
        delete: () => Promise.reject(new Error('denied')),
      }),
  ],
];

describe('what is held for when there is no network', () => {
  test('is named by its paths', async () => {
    holding(['https://example.org/fr/', 'https://example.org/fr/linkedin/switch/?x']);
    expect(await keptPaths()).toEqual(['/fr/', '/fr/linkedin/switch/']);
  });

  test('is nothing before a guide was opened', async () => {
    holding(null);
    expect(await keptPaths()).toEqual([]);
  });

  test('is erased whole, with the worker and its notes', async () => {
    holding([]);
    await eraseOffline();
    expect(deleted.sort()).toEqual([
      'non-merci-contents',
      'non-merci-pages',
      'non-merci-pictures',
      'non-merci-program',
      'workbox-expiration',
    ]);
    expect(unregister).toHaveBeenCalledOnce();
  });

  test.each(refusals)(
    'is nothing in a browser that %s, and erasing it breaks nothing',
    async (_, stub) => {
      holding([]);
      stub();
      vi.stubGlobal('indexedDB', undefined);
      vi.stubGlobal('navigator', {});
      expect(await keptPaths()).toEqual([]);
      await expect(eraseOffline()).resolves.toBeUndefined();
    },
  );

  test('has a bound in each cache, which holds several guides', () => {
    for (const { most } of Object.values(offlineCaches)) {
      expect(most).toBeGreaterThan(100);
      expect(most).toBeLessThan(500);
    }
  });
});
