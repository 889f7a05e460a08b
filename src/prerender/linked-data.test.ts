import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { headOf } from '../app/head.ts';
import type { Page } from '../content.ts';
import { languages } from '../locales/languages.ts';
import { htmlFile } from '../paths.ts';
import { pages } from '../testing/pages.ts';
import { modifiedOf, publishedOn } from './content/modified.ts';
import { linkedDataHtml } from './linked-data.ts';
import { cardHref } from './open-graph.ts';

function pageOf(file: string): Page {
  const page = pages.find(({ address }) => htmlFile(address) === file);
  if (!page) throw new Error(`There is no ${file}`);
  return page;
}

function dataOf(page: Page, title = headOf(page).title) {
  const [html = '', ...more] = linkedDataHtml(page, { ...headOf(page), title });
  expect(more).toEqual([]);
  const [, text = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html) ?? [];
  return JSON.parse(text);
}

beforeEach(() => void vi.stubEnv('SITE_ORIGIN', 'https://example.org'));
afterEach(() => void vi.unstubAllEnvs());

const publisher = {
  '@type': 'Organization',
  '@id': 'https://example.org/#publisher',
  name: 'Non merci',
  url: 'https://example.org/',
};

describe('search engines are told', () => {
  test('of a step where it lies, who wrote it, and when it was last changed', () => {
    const page = pageOf('en/linkedin/switch/turn-off/index.html');
    if (page.kind !== 'step') throw new Error('No step');
    const { track, guide } = page.content;
    const crumb = (position: number, name: string | undefined, path: string) => ({
      '@type': 'ListItem',
      position,
      name,
      item: `https://example.org/en/${path}`,
    });
    expect(dataOf(page, 'A title – Non merci')).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            crumb(1, 'Non merci', ''),
            crumb(2, track.line, 'linkedin/'),
            crumb(3, guide.name, 'linkedin/switch/'),
            crumb(4, guide.stops[1]?.title, 'linkedin/switch/turn-off/'),
          ],
        },
        {
          '@type': 'Article',
          headline: 'A title',
          inLanguage: 'en',
          datePublished: publishedOn(page.content)[0],
          dateModified: modifiedOf(page),
          image: cardHref(page),
          author: publisher,
        },
      ],
    });
  });

  test.each([
    ['index.html', ['Organization', 'WebSite']],
    ['fr/index.html', ['Organization', 'WebSite']],
    ['fr/linkedin/index.html', ['BreadcrumbList']],
    ['fr/linkedin/switch/index.html', ['BreadcrumbList', 'Article']],
  ])('of %s these things: %j', (file, types) => {
    const things: { '@type': string }[] = dataOf(pageOf(file))['@graph'];
    expect(things.map((thing) => thing['@type'])).toEqual(types);
  });

  test('of a line and of a guide what lies on the way to them', () => {
    const guide = pageOf('fr/linkedin/switch/index.html');
    if (guide.kind !== 'guide') throw new Error('No guide');
    const names = (page: Page) =>
      dataOf(page)['@graph'][0].itemListElement.map(({ name }: { name: string }) => name);
    const { track, guide: own } = guide.content;
    expect(names(pageOf('fr/linkedin/index.html'))).toEqual(['Non merci', track.line]);
    expect(names(guide)).toEqual(['Non merci', track.line, own.name]);
  });

  test('of the home page who makes the site, and its name', () => {
    const page = pageOf('fr/index.html');
    expect(dataOf(page)['@graph']).toEqual([
      { ...publisher, logo: 'https://example.org/icons/512.png' },
      {
        '@type': 'WebSite',
        name: 'Non merci',
        url: 'https://example.org/',
        description: headOf(page).description,
        inLanguage: languages,
        publisher: { '@id': publisher['@id'] },
      },
    ]);
  });

  test.each(['404.html', 'offline.html', 'fr/about/index.html', 'fr/refused/index.html'])(
    'nothing of %s',
    (file) => {
      expect(linkedDataHtml(pageOf(file), headOf(pageOf(file)))).toEqual([]);
    },
  );

  test('nothing where the site does not know its address', () => {
    vi.stubEnv('SITE_ORIGIN', '');
    const page = pageOf('fr/linkedin/switch/turn-off/index.html');
    expect(linkedDataHtml(page, headOf(page))).toEqual([]);
  });

  test('no publication and no picture of a guide that has neither yet', () => {
    const page = pageOf('fr/linkedin/switch/index.html');
    const { content, address } = page;
    const draft = {
      ...page,
      address: { ...address, track: 'new' },
      content: { ...content, track: { id: 'new', line: 'A line' } },
    };
    const { '@graph': things } = dataOf(Object(draft), 'A title');
    expect(things[1]).toEqual({
      '@type': 'Article',
      headline: 'A title',
      inLanguage: 'fr',
      dateModified: modifiedOf(page),
      author: publisher,
    });
  });
});

test('no word of ours ends the block', () => {
  const page = pageOf('fr/linkedin/switch/index.html');
  const title = '</script><script>alert(1)';
  const [html = ''] = linkedDataHtml(page, { ...headOf(page), title });
  expect(html.match(/<\/script/g)).toHaveLength(1);
  expect(dataOf(page, title)['@graph'][1].headline).toBe(title);
});
