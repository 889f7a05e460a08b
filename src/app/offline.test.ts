// @vitest-environment jsdom

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RoutedPage } from '../content.ts';
import { languages } from '../locales/languages.ts';
import { offlineCaches } from '../reader/offline.ts';
import { pageAtPath } from '../testing/app.tsx';

const step = pageAtPath('/fr/linkedin/switch/turn-off/');
const other = pageAtPath('/en/meta-ai/messenger/');
const origin = location.origin;

let keepOffline: (page: RoutedPage) => Promise<void>;
const register = vi.fn();
const postMessage = vi.fn();
const program = ['assets/a-1.js', 'assets/b-1.css'];

beforeEach(async () => {
  vi.stubEnv('PROD', true);
  register.mockReset().mockResolvedValue({});
  postMessage.mockReset();
  vi.stubGlobal('navigator', browser());
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(program)));
  isHeld = true;
  hold({});
  vi.resetModules();
  ({ keepOffline } = await import('./offline.ts'));
});

function browser(more: object = {}) {
  return {
    serviceWorker: { register, ready: Promise.resolve({ active: { postMessage } }) },
    ...more,
  };
}

/** Whether there are caches at all. */
let isHeld = true;

/** What lies in each cache, by path. */
function hold(held: Partial<Record<keyof typeof offlineCaches, readonly string[]>>) {
  const byName = new Map(
    Object.entries(held).map(([key, paths]) => [Reflect.get(offlineCaches, key).name, paths]),
  );
  vi.stubGlobal('caches', {
    has: async () => isHeld,
    open: async (name: string) => ({
      keys: async () => (byName.get(name) ?? []).map((path) => ({ url: origin + path })),
    }),
  });
}

function asked(): string[] {
  const [message] = postMessage.mock.lastCall ?? [];
  expect(message.type).toBe('CACHE_URLS');
  return message.payload.urlsToCache;
}

const isPicture = (href: string) => href.startsWith('/screenshots/');

describe('a guide that is opened', () => {
  test('is held whole, in all languages, with its pictures, the pages around it and the program', async () => {
    await keepOffline(step);
    expect(register).toHaveBeenCalledExactlyOnceWith('/worker.js');
    const hrefs = asked();
    expect(new Set(hrefs).size).toBe(hrefs.length);
    const around = languages.flatMap((lang) => [
      `/${lang}/`,
      `/${lang}/about/`,
      `/${lang}/refused/`,
      `/${lang}/linkedin/`,
      `/${lang}/linkedin/switch/`,
      ...['open-setting', 'turn-off', 'check'].map((id) => `/${lang}/linkedin/switch/${id}/`),
      ...['home', 'about', 'refused', 'linkedin', 'linkedin/switch'].map(
        (file) => `/content/${lang}/${file}.json`,
      ),
    ]);
    const files = program.map((file) => `/${file}`);
    expect(hrefs.filter((href) => !isPicture(href)).sort()).toEqual(
      [...around, ...files, '/offline.html'].sort(),
    );
    const pictures = hrefs.filter(isPicture);
    for (const part of ['.phone', '.computer', '-narrow', '.fr.avif?v=', '.en.avif?v=']) {
      expect(
        pictures.some((href) => href.includes(part)),
        part,
      ).toBe(true);
    }
  });

  test('is asked for again only where something is missing', async () => {
    await keepOffline(step);
    const all = asked();
    const of = (start: string) => all.filter((href) => href.startsWith(start));
    const pages = all.filter((href) => /^\/([a-z]{2})\/|^\/offline/.test(href));
    const held = {
      pages,
      contents: of('/content/'),
      pictures: of('/screenshots/'),
      program: of('/assets/'),
    };
    vi.resetModules();
    ({ keepOffline } = await import('./offline.ts'));
    postMessage.mockReset();
    hold(held);
    await keepOffline(step);
    expect(postMessage).not.toHaveBeenCalled();

    vi.resetModules();
    ({ keepOffline } = await import('./offline.ts'));
    hold({ ...held, pages: pages.slice(1), pictures: held.pictures.slice(1) });
    await keepOffline(step);
    expect(asked()).toEqual([pages[0], held.pictures[0]]);
  });

  test('comes anew with all pages that are held where the program is a new one', async () => {
    hold({
      pages: ['/fr/old/guide/'],
      contents: ['/content/fr/old/guide.json'],
      program: ['/assets/a-0.js'],
    });
    await keepOffline(step);
    expect(asked()).toEqual(
      expect.arrayContaining([
        '/assets/a-1.js',
        '/fr/linkedin/switch/turn-off/',
        `${origin}/fr/old/guide/`,
        `${origin}/content/fr/old/guide.json`,
      ]),
    );
  });

  test('is seen to once, and again where that failed', async () => {
    register.mockRejectedValueOnce(new Error('refused'));
    await keepOffline(step);
    expect(postMessage).not.toHaveBeenCalled();
    await keepOffline(step);
    expect(postMessage).toHaveBeenCalledOnce();
    await keepOffline(step);
    expect(postMessage).toHaveBeenCalledOnce();
    await keepOffline(other);
    expect(asked()).toContain('/fr/meta-ai/messenger/');
  });

  test('is held anew once all was erased', async () => {
    await keepOffline(step);
    isHeld = false;
    await keepOffline(step);
    expect(postMessage).toHaveBeenCalledTimes(2);
  });

  test('names the worker by the one policy that pages have, which is made once', async () => {
    const createPolicy = vi.fn((_: string, rules: { createScriptURL: () => string }) => rules);
    vi.stubGlobal('trustedTypes', { createPolicy });
    await keepOffline(step);
    await keepOffline(other);
    expect(createPolicy).toHaveBeenCalledExactlyOnceWith('non-merci-worker', expect.anything());
    expect(register.mock.calls).toEqual([['/worker.js'], ['/worker.js']]);
  });
});

describe('nothing is held', () => {
  test.each([
    ['on a page of no guide', '/fr/about/', {}],
    [
      'for a reader who saves data',
      '/fr/linkedin/switch/turn-off/',
      { connection: { saveData: true } },
    ],
    ['on a slow line', '/fr/linkedin/switch/turn-off/', { connection: { effectiveType: '2g' } }],
    ['in a browser that has no worker', '/fr/linkedin/switch/', { serviceWorker: undefined }],
  ])('%s', async (_, path, more) => {
    vi.stubGlobal('navigator', browser(more));
    await keepOffline(pageAtPath(path));
    expect(register).not.toHaveBeenCalled();
    expect(postMessage).not.toHaveBeenCalled();
  });

  test('in development, where no worker is built', async () => {
    vi.stubEnv('PROD', false);
    await keepOffline(step);
    expect(register).not.toHaveBeenCalled();
  });
});
