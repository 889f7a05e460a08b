// @vitest-environment jsdom
import { act, cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allWords } from '../locales/all.ts';
import type { OpenOptions } from '../testing/app.tsx';
import { go } from '../testing/history.ts';

const { shell, home, about } = allWords.fr;
const root = document.documentElement;
const check = '/fr/linkedin/switch/check/';

beforeEach(() => {
  localStorage.clear();
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** Opens a page as the first of a visit, with the head that the build wrote for it. */
async function visit(address: string, options: OpenOptions = {}) {
  vi.resetModules();
  vi.clearAllMocks();
  const app = await import('../testing/app.tsx');
  const { headHtml } = await import('../prerender/head-html.ts');
  const { headOf } = await import('./head.ts');
  const page = app.pageAtPath(address.replace(/[?#].*$/, ''));
  const template = { html: '', entry: '', css: '', styles: '', scripts: () => [] };
  document.head.innerHTML = headHtml(page, headOf(page), template);
  const opened = await app.openPage(address, options);
  const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation((to) => {
    vi.stubGlobal('scrollY', Object(to).top);
  });
  const intoView: string[] = [];
  Element.prototype.scrollIntoView = function () {
    intoView.push(this.id);
  };
  const follow = (name: string | RegExp) => opened.press(screen.getByRole('link', { name }));
  return { ...opened, ...app, follow, intoView, scrolled };
}

/** As a press on a link to a part of a page, or an address typed by hand. */
async function goToFragment(url: string) {
  await act(async () => {
    history.pushState(null, '', url);
    dispatchEvent(new PopStateEvent('popstate'));
  });
}

async function arrivedAt(heading: string | RegExp) {
  const found = await screen.findByRole('heading', { level: 1, name: heading });
  await waitFor(() => expect(document.activeElement).toBe(found));
}

const coming = () => screen.getAllByRole('status')[0]?.textContent;
const busy = () => screen.getByRole('main').getAttribute('aria-busy');

/** What the head says. */
function written() {
  const attribute = (selector: string, name: string) =>
    document.head.querySelector(selector)?.getAttribute(name);
  return {
    title: document.title,
    lang: root.lang,
    description: attribute('meta[name="description"]', 'content'),
    canonical: attribute('link[rel="canonical"]', 'href'),
    fr: attribute('link[hreflang="fr"]', 'href'),
    en: attribute('link[hreflang="en"]', 'href'),
    other: attribute('link[hreflang="x-default"]', 'href'),
  };
}

const top = { top: 0, behavior: 'instant' };

describe('the first page', () => {
  test('stays as the build wrote it; its language is kept', async () => {
    const { scrolled } = await visit('/fr/');
    expect(document.title).toBe(`Non merci – ${home.title}`);
    expect(scrolled).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
    expect(localStorage.getItem('non-merci')).toBe('{"language":"fr"}');
    expect(history.scrollRestoration).toBe('manual');
    expect(coming()).toBe('');
    expect(busy()).toBeNull();
  });
});

describe('a page that a link opens', () => {
  test('has its head written as by the build, with the address of the site', async () => {
    vi.stubEnv('SITE_ORIGIN', 'https://example.org');
    const { follow } = await visit('/fr/about/');
    await follow(shell.home);
    await screen.findByRole('heading', { name: home.heading });
    expect(written()).toEqual({
      title: `Non merci – ${home.title}`,
      lang: 'fr',
      description: home.description,
      canonical: 'https://example.org/fr/',
      fr: 'https://example.org/fr/',
      en: 'https://example.org/en/',
      other: 'https://example.org/',
    });
    expect(root.dataset.read).toBe('');
  });

  test('warns of its own age', async () => {
    const { press, pageAtPath } = await visit('/fr/linkedin/');
    expect(root.dataset.age).toBe('fresh');
    const name = allWords.fr.guides['linkedin/switch'].name;
    vi.setSystemTime('2040-01-01');
    await press(screen.getByRole('link', { name }));
    await arrivedAt(new RegExp(name));
    const { content } = pageAtPath('/fr/linkedin/switch/');
    const reads = content.kind === 'guide' ? content.steps.map(({ read }) => read) : [];
    expect(root.dataset.read).toBe(reads.sort()[0]);
    expect(root.dataset.age).toBe('old');
  });

  test('is shown from its top, with the focus on its heading', async () => {
    const { follow, scrolled, intoView } = await visit('/fr/');
    await follow(shell.about);
    await arrivedAt(about.title);
    expect(scrolled.mock.calls).toEqual([[top]]);
    expect(intoView).toEqual([]);
    expect(location.pathname).toBe('/fr/about/');
  });

  test('is on its way until then: that is said, and the old page stays', async () => {
    const answer = Promise.withResolvers<Response>();
    const { follow, wholeHost } = await visit('/fr/', { host: () => answer.promise });
    await follow(shell.about);
    expect(coming()).toBe(shell.coming);
    expect(busy()).toBe('true');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(home.heading);
    await act(async () =>
      answer.resolve((await wholeHost('/content/fr/about.json')) ?? Response.error()),
    );
    await arrivedAt(about.title);
    expect(coming()).toBe('');
    expect(busy()).toBeNull();
  });

  test('is on its way below a sub-folder too', async () => {
    vi.stubEnv('BASE_URL', '/guide/');
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    vi.resetModules();
    const { pageAt, useComing } = await import('./load.ts');
    history.replaceState(null, '', '/guide/fr/about/');
    const { result } = renderHook(useComing);
    expect(result.current).toBe(false);
    await act(async () => void pageAt('/fr/about/', { kind: 'about', lang: 'fr' }, 'a'));
    expect(result.current).toBe(true);
  });

  test('is no longer said to be on its way where the reader turned back', async () => {
    const { follow, scrolled } = await visit('/fr/', { host: () => new Promise(() => {}) });
    await follow(shell.about);
    expect(coming()).toBe(shell.coming);
    await go(-1);
    expect(coming()).toBe('');
    expect(busy()).toBeNull();
    expect(scrolled).not.toHaveBeenCalled();
  });

  test('is followed by nobody once the site is gone', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    await visit('/fr/');
    cleanup();
    const listeners = ({ mock }: typeof added | typeof removed) =>
      mock.calls.flatMap(([type, listener]) => (type === 'popstate' ? [listener] : []));
    // The router's, the page's, and that of what is said where it does not come.
    expect(listeners(added)).toHaveLength(3);
    expect(listeners(removed)).toEqual(expect.arrayContaining(listeners(added)));
  });

  test('shows the platform language of its own language, where none was chosen', async () => {
    const { follow } = await visit('/fr/linkedin/switch/turn-off/');
    const chosen = () =>
      screen
        .getAllByRole('radio', { checked: true, hidden: true })
        .map((radio) => radio.getAttribute('value'));
    expect(chosen()).toEqual(['computer', 'fr']);
    await follow('English');
    expect(root.dataset.ui).toBe('en');
    expect(chosen()).toEqual(['computer', 'en']);
  });
});

describe('the same page in another language', () => {
  test('leaves the reader where they are', async () => {
    const { follow, scrolled } = await visit('/fr/about/?device=phone#x');
    await follow('English');
    await screen.findByRole('heading', { name: allWords.en.about.title });
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'English' }));
    expect(scrolled).not.toHaveBeenCalled();
    expect(location.href).toMatch(/\/en\/about\/\?device=phone#x$/);
    expect(written()).toMatchObject({
      title: `${allWords.en.about.title} – Non merci`,
      lang: 'en',
      canonical: '/en/about/',
    });
    expect(localStorage.getItem('non-merci')).toBe('{"language":"en"}');
  });
});

describe('a part of a page', () => {
  test('is brought into view, with the focus, where its page was not there', async () => {
    const { intoView, scrolled } = await visit('/fr/');
    await goToFragment(`${check}#on`);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(document.activeElement?.id).toBe('on'));
    expect(intoView).toEqual(['on']);
    expect(scrolled).not.toHaveBeenCalled();
  });

  test('that is not there is the page as a whole', async () => {
    const { intoView, scrolled } = await visit('/fr/');
    await goToFragment('/fr/about/#nowhere');
    await arrivedAt(about.title);
    expect(intoView).toEqual([]);
    expect(scrolled.mock.calls).toEqual([[top]]);
  });

  test('that takes no focus leaves it to the heading', async () => {
    const { intoView } = await visit('/fr/');
    await goToFragment('/fr/about/#main');
    await arrivedAt(about.title);
    expect(intoView).toEqual(['main']);
  });

  test('of the page that is there is for the browser to find', async () => {
    const { intoView, scrolled } = await visit(check);
    await goToFragment(`${check}#on`);
    expect(document.activeElement).toBe(document.body);
    expect(scrolled).not.toHaveBeenCalled();
    expect(intoView).toEqual([]);
  });
});

describe('the way back', () => {
  const place = { top: 420, behavior: 'instant' };

  /** Reads the page down to some place, then presses a link. */
  async function readAndFollow(follow: (name: string) => Promise<void>, name: string) {
    vi.stubGlobal('scrollY', 420);
    await follow(name);
  }

  test('leads to where a page was left, with the focus on its heading', async () => {
    const { follow, scrolled } = await visit('/fr/');
    await readAndFollow(follow, shell.about);
    await arrivedAt(about.title);
    await go(-1);
    await arrivedAt(home.heading);
    expect(scrolled.mock.calls).toEqual([[top], [place]]);
    expect(written()).toMatchObject({ title: `Non merci – ${home.title}`, canonical: '/fr/' });
    // And forward again to the other.
    await go(1);
    await arrivedAt(about.title);
    expect(scrolled.mock.lastCall).toEqual([top]);
  });

  test('leads there over a reload too', async () => {
    const { follow } = await visit('/fr/');
    await readAndFollow(follow, shell.about);
    await arrivedAt(about.title);
    cleanup();
    const { scrolled, asked } = await visit('/fr/about/');
    await go(-1);
    await arrivedAt(home.heading);
    expect(asked).toEqual(['/content/fr/home.json']);
    expect(scrolled.mock.calls).toEqual([[place]]);
  });

  test('a link to a page that was left elsewhere leads to its top', async () => {
    const { follow, scrolled } = await visit('/fr/');
    await readAndFollow(follow, shell.about);
    await arrivedAt(about.title);
    await follow(shell.home);
    await arrivedAt(home.heading);
    expect(scrolled.mock.calls).toEqual([[top], [top]]);
  });

  test('within a page leads to where it was read before, and leaves the focus', async () => {
    const { scrolled } = await visit(check);
    vi.stubGlobal('scrollY', 420);
    document.body.click();
    await goToFragment(`${check}#on`);
    await go(-1);
    expect(scrolled.mock.calls).toEqual([[place]]);
    expect(document.activeElement).toBe(document.body);
  });
});
