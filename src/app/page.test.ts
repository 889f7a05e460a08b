import { expect, test } from 'vitest';
import type { RoutedContent } from '../content.ts';
import { addressOf } from '../paths.ts';
import { contentFiles } from '../prerender/site.ts';
import { pages } from '../testing/pages.ts';
import { pageOf } from './page.ts';

const paths = {
  home: '/en/',
  about: '/en/about/',
  refused: '/en/refused/',
  track: '/en/linkedin/',
  guide: '/en/linkedin/switch/',
  step: '/en/linkedin/switch/check/',
  welcome: '/',
  notFound: '/en/a/b/c/d/',
};

const contents = [...contentFiles(pages).values()].filter(
  (content): content is RoutedContent => content.kind !== 'welcome' && content.kind !== 'notFound',
);

test('an address and a content that are made for each other are a page; others are refused', () => {
  const fits: string[] = [];
  const refused: string[] = [];
  for (const [kind, path] of Object.entries(paths)) {
    const address = addressOf(path);
    expect(address.kind).toBe(kind);
    for (const content of contents.filter(({ lang }) => lang === 'en')) {
      try {
        expect(pageOf(address, content)).toEqual({ kind, address, content });
        fits.push(`${kind}: ${content.kind}`);
      } catch (error) {
        refused.push(`${kind}: ${content.kind}`);
        expect(error).toEqual(
          new Error(`The content of a ${content.kind} came for an address of a ${kind}`),
        );
      }
    }
  }
  expect([...new Set(fits)]).toEqual([
    'home: home',
    'about: about',
    'refused: refused',
    'track: track',
    'guide: guide',
    'step: guide',
  ]);
  expect(new Set(refused).size).toBe(8 * 5 - 6);
});
