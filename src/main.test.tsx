// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act, screen, waitFor } from '@testing-library/react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allWords } from './locales/all.ts';
import { contentFile, pathOf } from './paths.ts';
import { contentHref } from './prerender/fingerprint.ts';
import { htmlOf } from './prerender/html.tsx';
import { storageKey } from './reader/kept.ts';
import { pageAtPath } from './testing/app.tsx';

const page = pageAtPath('/fr/linkedin/switch/turn-off/');
const path = pathOf(page.address);
const href = contentHref(page);
const template = {
  html: readFileSync('index.html', 'utf8'),
  entry: '',
  css: '',
  styles: '',
  scripts: () => [],
};
const root = document.documentElement;
const whole = () => new Response(JSON.stringify(page.content));

let hydrated: Root | null = null;
const hydrate = vi.fn();

beforeEach(async () => {
  localStorage.clear();
  vi.resetModules();
  vi.doMock('react-dom/client', async (original) => {
    const client = await original<typeof import('react-dom/client')>();
    return {
      ...client,
      hydrateRoot: (...args: Parameters<typeof client.hydrateRoot>) => {
        hydrate();
        hydrated = client.hydrateRoot(...args);
        return hydrated;
      },
    };
  });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  // Never idle, however slow the machine: nothing comes late.
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => {});
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});

  const built = new DOMParser().parseFromString(await htmlOf(page, template), 'text/html');
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  for (const { name, value } of built.documentElement.attributes) root.setAttribute(name, value);
  document.head.innerHTML = built.head.innerHTML;
  document.body.innerHTML = built.body.innerHTML;
});

afterEach(async () => {
  await act(async () => hydrated?.unmount());
  hydrated = null;
  hydrate.mockReset();
  vi.doUnmock('react-dom/client');
  document.body.innerHTML = '';
});

/** Starts the script of the page as a browser would, with a host that answers so. */
async function start(address: string, answer: () => Response) {
  history.replaceState({ left: 'over', scroll: 420 }, '', address);
  const fetched = vi.fn(async () => answer());
  vi.stubGlobal('fetch', fetched);
  await act(async () => {
    await import('./main.tsx');
  });
  return fetched;
}

/** Until the page answers by itself. */
async function isAwake() {
  await act(() => waitFor(() => expect(localStorage).toHaveLength(1)));
}

test('a page that the build wrote wakes up as it stands', async () => {
  const heading = screen.getByRole('heading', { level: 1 });
  const before = document.body.innerHTML;
  const fetched = await start(path, whole);
  await isAwake();
  expect(fetched.mock.calls).toEqual([[href, undefined]]);
  // Nothing was drawn anew.
  expect(screen.getByRole('heading', { level: 1 })).toBe(heading);
  expect(before).toContain(heading.innerHTML);
  expect(before).not.toContain(allWords.fr.shell.coming);
  expect(location.pathname).toBe(path);
  expect(history.state).toMatchObject({ left: 'over' });
  // Where it was read before is for the browser to restore.
  expect(window.scrollTo).not.toHaveBeenCalledWith({ top: 420, behavior: 'instant' });

  // What is pressed on it is answered here.
  const [next] = screen.getAllByRole('link', { name: allWords.fr.guide.toCheck });
  await act(async () => next?.click());
  expect(location.pathname).toBe('/fr/linkedin/switch/check/');
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
  );
  expect(fetched).toHaveBeenCalledOnce();
});

test.each([
  [`/${path}?device=phone#x`, `${path}?device=phone#x`],
  [`${path}index.html?ui=en`, `${path}?ui=en`],
  [path.slice(0, -1), path],
])('an odd address such as %s becomes that of the page', async (odd, own) => {
  // As a whole address: what begins with two slashes would name a host.
  await start(`${location.origin}${odd}`, whole);
  await isAwake();
  expect(location.href).toBe(location.origin + own);
  // It is an entry of ours from its beginning.
  expect(history.state).not.toHaveProperty('left');
});

test.each([
  ['does not come', () => new Response('', { status: 404 })],
  ['is no content', () => new Response('null')],
  [
    'is that of another kind of page',
    () => new Response(JSON.stringify(pageAtPath('/fr/about/').content)),
  ],
])('a page whose content %s stays as it is', async (_, answer) => {
  const before = document.body.innerHTML;
  const fetched = await start(`${path}index.html`, answer);
  expect(fetched).toHaveBeenCalledOnce();
  // All that could follow was at hand by now.
  await new Promise((resolve) => setTimeout(resolve));
  expect(hydrate).not.toHaveBeenCalled();
  expect(document.body.innerHTML).toBe(before);
  expect(location.pathname).toBe(`${path}index.html`);
});

test.each(['data-path', 'data-content'])('a page without %s is left alone', async (name) => {
  root.removeAttribute(name);
  expect(await start(path, whole)).not.toHaveBeenCalled();
});

test('a page without a place for it is left alone', async () => {
  document.body.innerHTML = '';
  expect(await start(path, whole)).not.toHaveBeenCalled();
});

test('the content that a page names is that of its address', () => {
  expect(href).toMatch(new RegExp(`^/${contentFile(page.address)}\\?v=[0-9a-f]{8}$`));
});

test.each([
  ['navigate', { done: ['open-setting'], last: 'turn-off' }],
  ['reload', { last: 'turn-off' }],
])('the step from which a link led here before that is done: %s', async (type, progress) => {
  const before = `${location.origin}/fr/linkedin/switch/open-setting/`;
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(before);
  Object.assign(performance, { getEntriesByType: () => [{ type }] });
  await start(path, whole);
  await isAwake();
  const { guides } = JSON.parse(localStorage.getItem(storageKey) ?? '');
  Reflect.deleteProperty(performance, 'getEntriesByType');
  expect(guides).toEqual({ 'linkedin/switch': progress });
});
