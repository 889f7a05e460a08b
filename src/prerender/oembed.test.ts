import { afterEach, expect, test, vi } from 'vitest';
import { embedSnippet } from '../components/embed-snippet.ts';
import { pages } from '../testing/pages.ts';
import { oEmbedFile, oEmbedLink, oEmbedText } from './oembed.ts';

afterEach(() => void vi.unstubAllEnvs());

const guides = pages.flatMap((page) => (page.kind === 'guide' ? [page] : []));

test('each guide is told in the words that the format asks for', () => {
  vi.stubEnv('SITE_ORIGIN', 'https://example.org');
  expect(guides.length).toBeGreaterThan(10);
  for (const page of guides) {
    const { lang, track, guide } = page.address;
    const told = JSON.parse(oEmbedText(page));
    // https://oembed.com/#section2.3.4: what every answer must have, and what a rich one must.
    expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 640 });
    expect(told).toMatchObject({
      provider_name: 'Non merci',
      provider_url: 'https://example.org/',
    });
    expect(told.html).toBe(
      embedSnippet({
        href: `https://example.org/embed/${lang}/${track}/${guide}/`,
        title: told.title,
      }),
    );
    expect(told.title).toContain(page.content.guide.name);
    expect(told.thumbnail_url).toMatch(/^https:\/\/example\.org\/cards\/.*\.png\?v=/);
    expect([told.thumbnail_width, told.thumbnail_height]).toEqual([1200, 630]);
    expect(oEmbedFile(page)).toBe(`oembed/${lang}/${track}/${guide}.json`);
  }
});

test('the page of a guide says where that lies, and no other page', () => {
  vi.stubEnv('SITE_ORIGIN', 'https://example.org');
  const linked = pages.filter((page) => oEmbedLink(page).length > 0);
  expect(linked).toEqual(guides);
  const page = guides.find(({ address }) => address.guide === 'switch' && address.lang === 'en');
  expect(page && oEmbedLink(page)).toEqual([
    expect.stringMatching(
      /^<link rel="alternate" type="application\/json\+oembed" href="https:\/\/example\.org\/oembed\/en\/linkedin\/switch\.json" title="[^"<>]+">$/,
    ),
  ]);
});

test('nothing is said where the site does not know its own address', () => {
  vi.stubEnv('SITE_ORIGIN', '');
  expect(pages.flatMap(oEmbedLink)).toEqual([]);
});
