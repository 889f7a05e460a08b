/**
 * Runs beside the pages, between them and the network: guides that were opened once work without it.
 * Built into a file of its own by `prerender/build.ts`; `app/offline.ts` starts it and says what to hold.
 * It never hides what is new: pages and their contents are asked of the host first.
 */
import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { offlineCaches } from './reader/offline.ts';

/** Seconds after which a slow host is no longer waited for where an answer is held. */
const patience = 5;

const base = import.meta.env.BASE_URL;

/** What stands in for pages that are not held. */
const standIn = `${base}offline.html`;

function options(cache: keyof typeof offlineCaches, plugins: readonly WorkboxPlugin[] = []) {
  const { name, most } = offlineCaches[cache];
  return {
    cacheName: name,
    // Hosts differ in what they say an answer varies with; ours never does.
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        // A cache that is not there was erased by the reader, or never wanted: it is not begun here.
        cacheWillUpdate: async ({ response }: { response: Response }) =>
          (await caches.has(name)) ? whole(response) : null,
      },
      ...plugins,
      // Its types and those of the strategies differ in what may be left out.
      Object(
        new ExpirationPlugin({
          maxEntries: most,
          purgeOnQuotaError: true,
          matchOptions: { ignoreVary: true },
        }),
      ),
    ],
  };
}

/** Good answers alone; a browser refuses one that came by a redirect in place of a page. */
function whole(response: Response): Response | null {
  if (response.status !== 200) return null;
  if (!response.redirected) return response;
  const { body, headers, status } = response;
  return new Response(body, { headers, status });
}

/**
 * One file under one name: what an address asks for beside the page changes nothing in it, and hosts
 * take the last slash away, or name the file.
 */
const byFile = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) =>
    request.url
      .replace(/[?#].*/, '')
      .replace(/\/index\.html$/, '/')
      .replace(/\/([^/.]+)$/, '/$1/'),
};

const orStandIn = {
  handlerDidError: async ({ request }: { request: Request }) =>
    request.mode === 'navigate' ? caches.match(standIn, { ignoreVary: true }) : undefined,
};

const under = (folder: string) => `${base}${folder}/`;

// Their names say their version: they never change.
for (const [folder, cache] of [
  ['assets', 'program'],
  ['screenshots', 'pictures'],
] as const) {
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(under(folder)),
    new CacheFirst(options(cache)),
  );
}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(under('content')),
  new NetworkFirst({
    ...options('contents', [byFile]),
    networkTimeoutSeconds: patience,
  }),
);

registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin &&
    (request.mode === 'navigate' || url.pathname.endsWith('/') || url.pathname === standIn),
  new NetworkFirst({
    ...options('pages', [byFile, orStandIn]),
    networkTimeoutSeconds: patience,
  }),
);

// From the first visit on, not from the second.
clientsClaim();
