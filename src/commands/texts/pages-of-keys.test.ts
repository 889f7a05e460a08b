// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { apps } from '../../steps/apps.ts';
import { allTracks } from '../../steps/catalogue.ts';
import { labels } from '../../steps/labels.ts';
import { sources } from '../../steps/sources.ts';
import { shownKey } from './keys.ts';
import { languageFacts } from './language-facts.ts';
import { type PageInKeys, pagesInKeys } from './pages-of-keys.ts';

let pages: PageInKeys[];

beforeAll(async () => {
  pages = await pagesInKeys('.');
});

/** What is no word of ours: names, and what a platform says alike in all of its languages. */
const names = [
  ...allTracks.flatMap(({ name, sign }) => [name, sign]),
  ...Object.values(apps),
  ...Object.values(sources).map(({ name }) => name),
  ...Object.values(languageFacts).map(({ name }) => name),
  ...Object.values(labels).map(({ en }) => en.text),
].toSorted((a, b) => b.length - a.length);
const dates = /\b(\d{1,2} )?\p{Lu}\p{L}+ \d{4}\b/gu;
const addresses = /(https:\/\/)?[\w-]+(\.[\w-]+)+\/\S*|https:\/\//g;

/** What a reader hears or reads: text, and attributes that are read out. */
function spokenIn(page: Document): string[] {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const spoken: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.closest('script, style, code, kbd, noscript')) continue;
    // The platforms' words, sources and other languages name their own.
    if (parentElement?.closest('[lang]')?.getAttribute('lang') === keysLanguage)
      spoken.push(textContent ?? '');
  }
  if (page.documentElement.lang === keysLanguage) {
    spoken.push(page.querySelector('meta[name=description]')?.getAttribute('content') ?? '');
  }
  for (const name of ['alt', 'title', 'aria-label', 'placeholder', 'aria-description']) {
    for (const element of page.querySelectorAll(`[${name}]`)) {
      spoken.push(element.getAttribute(name) ?? '');
    }
  }
  return spoken;
}

/** What is left of a text without its keys and names. */
function hardCoded(text: string): string {
  const bare = text
    .replace(/\u00A0/g, ' ')
    .replaceAll(shownKey, '')
    .replaceAll(dates, '')
    .replaceAll(addresses, '');
  return names.reduce((left, name) => left.replaceAll(name, ''), bare).trim();
}

const keysLanguage = 'xk';

describe('no word of ours stands in a component', () => {
  test('all kinds of pages are looked at', () => {
    expect(new Set(pages.map(({ page }) => page.kind)).size).toBe(9);
  });

  test('each page says keys alone', () => {
    const found = pages.flatMap(({ path = '', html }) =>
      spokenIn(new DOMParser().parseFromString(html, 'text/html')).flatMap((text) => {
        const left = hardCoded(text);
        return /\p{L}/u.test(left) ? [`${left} (${path})`] : [];
      }),
    );
    expect([...new Set(found.map((each) => each.replace(/ \(.*/, '')))]).toEqual([]);
  });
});
