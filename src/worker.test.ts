import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { offlineCaches } from './reader/offline.ts';

/*
 * What the worker says to Workbox, of which address: that Workbox then does it is seen in a browser
 * (`tests/offline.spec.ts`).
 */

interface Ask {
  url: URL;
  request: { mode: string };
  sameOrigin: boolean;
}

interface Plugin {
  cacheWillUpdate?: (it: { response: Response }) => Promise<Response | null>;
  cacheKeyWillBeUsed?: (it: { request: { url: string } }) => Promise<string>;
  handlerDidError?: (it: { request: { mode: string } }) => Promise<Response | undefined>;
}

interface Options {
  cacheName: string;
  matchOptions: object;
  networkTimeoutSeconds?: number;
  plugins: Plugin[];
}

const seen = vi.hoisted(() => ({
  routes: [] as { match: (ask: Ask) => boolean; first: string; options: Options }[],
  limits: [] as object[],
  claims: 0,
}));

vi.mock('workbox-core', () => ({ clientsClaim: () => (seen.claims += 1) }));
vi.mock('workbox-expiration', () => ({
  ExpirationPlugin: class {
    constructor(limit: object) {
      seen.limits.push(limit);
    }
  },
}));
vi.mock('workbox-routing', () => ({
  registerRoute: (match: (ask: Ask) => boolean, handler: { first: string; options: Options }) =>
    seen.routes.push({ match, ...handler }),
}));
vi.mock('workbox-strategies', () => {
  const strategy = (first: string) =>
    class {
      first = first;
      options: Options;

      constructor(options: Options) {
        this.options = options;
      }
    };
  return { CacheFirst: strategy('cache'), NetworkFirst: strategy('network') };
});

const has = vi.fn(async (_: string) => true);
const match = vi.fn(async (..._: unknown[]) => new Response('stand-in'));

beforeAll(() => import('./worker.ts'));
beforeEach(() => vi.stubGlobal('caches', { has, match }));
afterEach(() => void vi.clearAllMocks());

/** Who answers for an address of ours, or of another site. */
function answers(path: string, mode = 'no-cors', sameOrigin = true) {
  const ask = { url: new URL(path, 'https://host.example'), request: { mode }, sameOrigin };
  return seen.routes.find((route) => route.match(ask));
}

const { pages, contents, pictures, program } = offlineCaches;

test('pages that are open are answered for from the first visit on', () => {
  expect(seen.claims).toBe(1);
});

test.each([
  ['/assets/index-1.js', 'no-cors', 'cache', program.name],
  ['/screenshots/linkedin/a.avif', 'no-cors', 'cache', pictures.name],
  ['/content/fr/linkedin/switch.json?v=1', 'cors', 'network', contents.name],
  ['/fr/linkedin/switch/', 'navigate', 'network', pages.name],
  ['/fr/linkedin/switch', 'navigate', 'network', pages.name],
  ['/fr/linkedin/switch/', 'cors', 'network', pages.name],
  ['/offline.html', 'cors', 'network', pages.name],
])(
  '%s, asked for by %s, comes from the %s first, and is held in its cache',
  (path, mode, first, name) => {
    const route = answers(path, mode);
    expect([route?.first, route?.options.cacheName]).toEqual([first, name]);
    expect(route?.options.matchOptions).toEqual({ ignoreVary: true });
    // A slow host is not waited for where an answer is held; what never changes asks none.
    expect(route?.options.networkTimeoutSeconds).toBe(first === 'network' ? 5 : undefined);
  },
);

test.each(['/favicon.svg', '/fr.webmanifest', '/other/assets/a.js', '/program.json'])(
  '%s is asked of the host alone',
  (path) => {
    expect(answers(path)).toBeUndefined();
  },
);

test.each(['/assets/a.js', '/screenshots/a.avif', '/content/a.json', '/fr/', '/offline.html'])(
  'nothing of another site is answered for, such as its %s',
  (path) => {
    expect(answers(path, 'navigate', false)).toBeUndefined();
  },
);

test('each cache is bounded, and given up where there is no room', () => {
  expect(seen.limits).toEqual(
    [program, pictures, contents, pages].map(({ most }) => ({
      maxEntries: most,
      purgeOnQuotaError: true,
      matchOptions: { ignoreVary: true },
    })),
  );
});

describe('what is kept', () => {
  async function kept(response: Response): Promise<Response | null> {
    const [plugin] = answers('/fr/', 'navigate')?.options.plugins ?? [];
    return (await plugin?.cacheWillUpdate?.({ response })) ?? null;
  }

  test('is a good answer, as it came', async () => {
    const answer = new Response('page');
    expect(await kept(answer)).toBe(answer);
    expect(has).toHaveBeenCalledExactlyOnceWith(pages.name);
  });

  test.each([404, 206, 500])('is none with status %i', async (status) => {
    expect(await kept(new Response('no', { status }))).toBeNull();
  });

  test('is nothing once the reader has erased it all', async () => {
    has.mockResolvedValueOnce(false);
    expect(await kept(new Response('page'))).toBeNull();
  });

  test('is free of the way by which it came, which browsers refuse for a page', async () => {
    const answer = new Response('page', { headers: { 'content-type': 'text/html' } });
    Object.defineProperty(answer, 'redirected', { value: true });
    const anew = await kept(answer);
    expect(anew).not.toBe(answer);
    expect([anew?.redirected, anew?.status, anew?.headers.get('content-type')]).toEqual([
      false,
      200,
      'text/html',
    ]);
    expect(await anew?.text()).toBe('page');
  });
});

test.each([
  ['/fr/linkedin/?ui=en', '/fr/linkedin/'],
  ['/fr/linkedin/#off', '/fr/linkedin/'],
  ['/fr/linkedin/index.html', '/fr/linkedin/'],
  ['/fr/linkedin', '/fr/linkedin/'],
  ['/offline.html', '/offline.html'],
  ['/', '/'],
])('the page at %s is held as %s', async (asked, name) => {
  const origin = 'https://host.example';
  const plugins = answers('/fr/', 'navigate')?.options.plugins ?? [];
  const byFile = plugins.find(({ cacheKeyWillBeUsed }) => cacheKeyWillBeUsed);
  expect(await byFile?.cacheKeyWillBeUsed?.({ request: { url: origin + asked } })).toBe(
    origin + name,
  );
});

test('contents are held whatever their version, so that the newest replaces the one before', () => {
  const names = (path: string) =>
    answers(path, 'cors')?.options.plugins.filter(({ cacheKeyWillBeUsed }) => cacheKeyWillBeUsed);
  expect(names('/content/fr/a.json')).toHaveLength(1);
  expect(names('/assets/a.js')).toEqual([]);
});

test.each([
  ['navigate', true],
  ['cors', false],
])(
  'where neither host nor cache has an answer to %s, a page stands in: %s',
  async (mode, stands) => {
    const plugins = answers('/fr/', 'navigate')?.options.plugins ?? [];
    const plugin = plugins.find(({ handlerDidError }) => handlerDidError);
    const answer = await plugin?.handlerDidError?.({ request: { mode } });
    expect(await answer?.text()).toBe(stands ? 'stand-in' : undefined);
    if (stands)
      expect(match).toHaveBeenCalledExactlyOnceWith('/offline.html', { ignoreVary: true });
    else expect(match).not.toHaveBeenCalled();
  },
);

test('nothing stands in for a file', () => {
  for (const path of ['/assets/a.js', '/screenshots/a.avif', '/content/a.json']) {
    expect(answers(path)?.options.plugins.some((plugin) => plugin.handlerDidError)).toBe(false);
  }
});
