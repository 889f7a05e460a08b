// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../locales/languages.ts';
import { endListeners } from '../testing/listeners.ts';
import { listKept } from './list-kept.ts';

const root = document.documentElement;
const reload = vi.fn();

endListeners();
beforeEach(() => {
  root.lang = 'fr';
  reload.mockClear();
});

interface At {
  spoken?: readonly string[];
  /** HTML of what is held, by address. */
  held?: Readonly<Record<string, string>>;
}

/** What stands, for each language in turn, on the page that takes the place of the one at this path. */
async function standIn(pathname: string, { spoken = ['fr'], held = {} }: At = {}) {
  const part = (lang: string) =>
    `<section data-offline="${lang}"><button data-retry>again</button><ul><li>home</li></ul></section>`;
  document.body.innerHTML = `<main>${part('fr')}${part('en')}</main>`;
  vi.stubGlobal('location', { pathname, reload });
  vi.stubGlobal('navigator', { languages: spoken });
  const open = vi.fn(async () => ({
    keys: async () => Object.keys(held).map((url) => ({ url })),
    match: async (url: string) => ({ text: async () => held[url] }),
  }));
  vi.stubGlobal('caches', { open });
  await listKept('pages', languages, 'en');
  expect(open).toHaveBeenCalledExactlyOnceWith('pages');
  return [...document.querySelectorAll('section')].map((section) => ({
    lang: section.dataset.offline,
    links: [...section.querySelectorAll('a')].map(({ href, textContent }) => [href, textContent]),
  }));
}

const origin = 'https://example.org/guide';
const page = (title: string) => `<html><title>${title}</title>`;

describe('the page for readers without network', () => {
  test.each([
    ['/en/linkedin/', ['fr'], 'en'],
    ['/guide/FR/linkedin/', ['en'], 'fr'],
    ['/', ['qq', 'en-GB'], 'en'],
    ['/', ['fr-CH'], 'fr'],
    ['/', [], 'en'],
  ])('at %s, to a browser that speaks %j, puts %s first', async (path, spoken, lang) => {
    const [first] = await standIn(path, { spoken });
    expect(first?.lang).toBe(lang);
    expect(root.lang).toBe(lang);
  });

  test('names the guides that are held, each in its language, and nothing else', async () => {
    const held = {
      [`${origin}/fr/`]: page('Accueil'),
      [`${origin}/fr/linkedin/`]: page('LinkedIn'),
      [`${origin}/fr/linkedin/switch/`]: page(
        'Le r\u00e9glage &amp; rien d\u2019autre \u2013 Non merci',
      ),
      [`${origin}/en/linkedin/switch/`]: page('The switch \u2013 Non merci'),
      [`${origin}/en/linkedin/switch/turn-off/`]: page('Step'),
      [`${origin}/en/meta-ai/facebook/`]: 'no title',
      [`${origin}/offline.html`]: page('Offline'),
      [`${origin}/qq/linkedin/switch/`]: page('A language that is none of ours'),
    };
    expect(await standIn('/fr/', { held })).toEqual([
      {
        lang: 'fr',
        links: [[`${origin}/fr/linkedin/switch/`, 'Le r\u00e9glage & rien d\u2019autre']],
      },
      {
        lang: 'en',
        links: [
          [`${origin}/en/linkedin/switch/`, 'The switch'],
          [`${origin}/en/meta-ai/facebook/`, 'meta-ai/facebook'],
        ],
      },
    ]);
  });

  test('is left for the page itself at a press, and when the network is back', async () => {
    await standIn('/fr/');
    document.querySelector('button')?.click();
    expect(reload).toHaveBeenCalledOnce();
    reload.mockClear();
    dispatchEvent(new Event('online'));
    expect(reload).toHaveBeenCalled();
  });
});
