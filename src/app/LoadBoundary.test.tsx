// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allWords } from '../locales/all.ts';
import { go } from '../testing/history.ts';

const { shell, home, about } = allWords.fr;
const { loadFailed } = shell;
const failedTitle = `${loadFailed.title} – ${shell.site}`;
const aboutFile = '/content/fr/about.json';

let provoked = vi.fn();

beforeEach(() => {
  localStorage.clear();
  // Nothing is known from the test before.
  vi.resetModules();
  // React says in the console which errors it caught.
  provoked = vi.fn();
  vi.spyOn(console, 'error').mockImplementation(provoked);
});

afterEach(() => {
  vi.doUnmock('../pages/AboutPage.tsx');
  const surprises = provoked.mock.calls.filter((words) => !/error occurred in/.test(words.join()));
  expect(surprises).toEqual([]);
});

/** A host whose answer for the page about us can be changed. */
async function openHome(answer: () => Response | null | Promise<Response>) {
  const { openPage, wholeHost, pageAtPath } = await import('../testing/app.tsx');
  const host = { answer };
  const opened = await openPage('/fr/', {
    host: (href) => (href === aboutFile ? host.answer() : wholeHost(href)),
  });
  const open = (name: string) => opened.press(screen.getByRole('link', { name }));
  const whole = () => new Response(JSON.stringify(pageAtPath('/fr/about/').content));
  return { ...opened, host, open, whole };
}

const h1 = () => screen.getByRole('heading', { level: 1 });
const retryButton = () => screen.getByRole('button', { name: loadFailed.retry });
const retryStatus = () => within(screen.getByRole('main')).getByRole('status').textContent;
const comingStatus = () => screen.getAllByRole('status')[0]?.textContent;

const cut = () => null;
const status = (code: number) => () => new Response('', { status: code });

async function saidToFail() {
  expect(await screen.findByRole('heading', { name: loadFailed.title })).toBe(h1());
  await waitFor(() => expect(document.activeElement).toBe(h1()));
}

async function arrivedInPlace(heading: string) {
  await screen.findByRole('heading', { level: 1, name: heading });
}

async function arrivedAt(heading: string, title: string) {
  const found = await screen.findByRole('heading', { level: 1, name: heading });
  await waitFor(() => expect(document.activeElement).toBe(found));
  expect(document.title).toContain(title);
}

/** In place of the document's own, which jsdom cannot load again. */
function watchReload() {
  const real = location;
  const reload = vi.fn();
  const get = (_: object, name: string) => (name === 'reload' ? reload : Reflect.get(real, name));
  vi.stubGlobal('location', new Proxy({}, { get }));
  return reload;
}

describe('a page that does not arrive', () => {
  test('is said in its place, inside the site', async () => {
    const { open } = await openHome(cut);
    await open(shell.about);
    await saidToFail();
    expect(document.title).toBe(failedTitle);
    const main = screen.getByRole('main');
    expect(main.contains(h1())).toBe(true);
    // It takes the focus, but no key leads to it.
    expect(h1().tabIndex).toBe(-1);
    expect(main.textContent?.replace(/\s+/g, ' ')).toContain(loadFailed.body);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(retryStatus()).toBe('');
    // Its header leads to the same page in each language, its footer to the rest.
    const header = within(screen.getByRole('banner'));
    expect(header.getByRole('link', { name: 'Français' }).getAttribute('href')).toBe('/fr/about/');
    expect(header.getByRole('link', { name: 'English' }).getAttribute('href')).toBe('/en/about/');
    const footer = within(screen.getByRole('contentinfo'));
    expect(footer.getByRole('link', { name: shell.home }).getAttribute('href')).toBe('/fr/');
  });

  test.each([
    ['the line is cut', cut],
    ['the host is in trouble', status(503)],
    ['a proxy answers with a page of its own', () => new Response('<p>')],
  ])('is asked for again where %s', async (_, answer) => {
    const { asked, press, open, host, whole } = await openHome(answer);
    await open(shell.about);
    await saidToFail();
    expect(asked).toEqual([aboutFile]);
    host.answer = whole;
    await press(retryButton());
    await arrivedAt(about.title, about.title);
    expect(document.title).not.toContain(loadFailed.title);
    expect(asked).toEqual([aboutFile, aboutFile]);
  });

  test('is on its way while it is asked for again, and said to fail again', async () => {
    const { host, press, open, whole } = await openHome(cut);
    await open(shell.about);
    await saidToFail();
    expect(comingStatus()).toBe('');

    const second = Promise.withResolvers<Response>();
    host.answer = () => second.promise;
    await press(retryButton());
    expect(comingStatus()).toBe(shell.coming);
    expect(retryStatus()).toBe('');
    expect(h1().textContent).toBe(loadFailed.title);
    await act(async () => second.resolve(new Response('', { status: 500 })));
    expect(comingStatus()).toBe('');
    expect(retryStatus()).toBe(loadFailed.still);
    expect(document.activeElement).toBe(h1());

    const third = Promise.withResolvers<Response>();
    host.answer = () => third.promise;
    await press(retryButton());
    expect(retryStatus()).toBe('');
    await act(async () => third.resolve(whole()));
    await arrivedAt(about.title, about.title);
  });

  test('is asked for again by its own link', async () => {
    const { host, open, whole } = await openHome(cut);
    await open(shell.about);
    await saidToFail();
    host.answer = whole;
    await open(shell.about);
    await arrivedAt(about.title, about.title);
  });

  test('speaks the language of the page that was read last', async () => {
    const { open } = await openHome(cut);
    const { en } = allWords;
    await open('English');
    await arrivedInPlace(en.home.heading);
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    await open(en.shell.about);
    await arrivedAt(en.shell.loadFailed.title, en.shell.loadFailed.title);
  });

  test('does not speak that of a page that came unseen', async () => {
    const { open } = await openHome(cut);
    const { pageAtPath } = await import('../testing/app.tsx');
    const english = Promise.withResolvers<Response>();
    vi.stubGlobal('fetch', async (href: string) => {
      if (href === '/content/en/home.json') return english.promise;
      throw new TypeError('Failed to fetch');
    });
    await open('English');
    await go(-1);
    const body = JSON.stringify(pageAtPath('/en/').content);
    await act(async () => english.resolve(new Response(body)));
    await open(shell.about);
    await saidToFail();
  });
});

describe('a page whose script or content is gone with an old version', () => {
  test.each([404, 410])('is opened anew where its content is answered with %i', async (code) => {
    const { asked, user, open } = await openHome(status(code));
    const reload = watchReload();
    await open(shell.about);
    await saidToFail();
    asked.length = 0;
    vi.stubGlobal('fetch', async (href: string, init?: RequestInit) => {
      asked.push(href, init?.cache ?? '');
      return new Response('<!doctype html>');
    });
    await user.click(retryButton());
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    // Past the cache, which may hold the old version.
    expect(asked).toEqual(['http://localhost:3000/fr/about/', 'reload']);
    expect(retryStatus()).toBe('');
  });

  test('is opened anew where its script does not come', async () => {
    vi.doMock('../pages/AboutPage.tsx', () => {
      throw new Error('404');
    });
    const { user, open, host, whole } = await openHome(cut);
    host.answer = whole;
    const reload = watchReload();
    await open(shell.about);
    await saidToFail();
    vi.stubGlobal('fetch', async () => new Response('<!doctype html>'));
    await user.click(retryButton());
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  test.each([
    ['answers it with 404', async () => new Response('', { status: 404 })],
    ['is not reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('stays where the host %s, and is said not to have come', async (_, answer) => {
    const { user, open } = await openHome(status(404));
    const reload = watchReload();
    await open(shell.about);
    await saidToFail();
    vi.stubGlobal('fetch', answer);
    await user.click(retryButton());
    await screen.findByText(loadFailed.still);
    expect(retryStatus()).toBe(loadFailed.still);
    // It can be pressed again at once.
    expect(document.activeElement).toBe(retryButton());
    expect(reload).not.toHaveBeenCalled();

    const second = Promise.withResolvers<Response>();
    vi.stubGlobal('fetch', () => second.promise);
    await user.click(retryButton());
    await waitFor(() => expect(retryStatus()).toBe(''));
    second.resolve(new Response(''));
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });
});

describe('the way on from a page that did not arrive', () => {
  test('leads back to the page before, with its title and the focus on its heading', async () => {
    const { asked, host, open, whole } = await openHome(cut);
    await open(shell.about);
    await saidToFail();
    await go(-1);
    await arrivedAt(home.heading, home.title);

    // The error does not come back with the link.
    asked.length = 0;
    host.answer = whole;
    await open(shell.about);
    await arrivedAt(about.title, about.title);
    expect(asked).toEqual([aboutFile]);
  });

  test('leads forward to it again, and it is asked for anew', async () => {
    const { host, open, whole } = await openHome(cut);
    await open(shell.about);
    await saidToFail();
    await go(-1);
    await arrivedAt(home.heading, home.title);
    host.answer = whole;
    await go(1);
    await arrivedAt(about.title, about.title);
  });

  test('leads to any other page', async () => {
    const { open } = await openHome(cut);
    await open(shell.about);
    await saidToFail();
    await open(shell.home);
    await arrivedAt(home.heading, home.title);
  });

  test('may lead to another that does not arrive', async () => {
    const { open, press } = await openHome(cut);
    await open(shell.about);
    await saidToFail();
    await press(retryButton());
    expect(retryStatus()).toBe(loadFailed.still);
    const next = Promise.withResolvers<Response>();
    vi.stubGlobal('fetch', () => next.promise);
    const english = screen.getByRole('link', { name: 'English' });
    await press(english);
    expect(comingStatus()).toBe(shell.coming);
    expect(document.activeElement).toBe(english);
    await act(async () => next.reject(new TypeError('Failed to fetch')));
    expect(location.pathname).toBe('/en/about/');
    expect(document.activeElement).toBe(h1());
    expect(retryStatus()).toBe('');
    expect(comingStatus()).toBe('');
  });
});

describe('a page that cannot be drawn', () => {
  function Broken(): never {
    throw new Error('broken');
  }

  async function renderBroken() {
    const { LoadBoundary } = await import('./LoadBoundary.tsx');
    await act(async () => {
      render(
        <BrowserRouter>
          <LoadBoundary>
            <Broken />
          </LoadBoundary>
        </BrowserRouter>,
      );
    });
  }

  test('is said not to have come, were it the first', async () => {
    const { begin } = await import('./load.ts');
    const { pageAtPath } = await import('../testing/app.tsx');
    history.replaceState(null, '', '/fr/about/');
    await begin('/fr/about/', pageAtPath('/fr/about/'));
    await renderBroken();
    await saidToFail();
  });

  test('is an error as any other where nothing is known yet', async () => {
    await expect(renderBroken()).rejects.toThrow('broken');
  });
});
