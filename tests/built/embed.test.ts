import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packed } from '../../src/commands/bench/weights.ts';
import { embedSnippet } from '../../src/components/embed-snippet.ts';
import { embedFile, isEmbeddable } from '../../src/prerender/embed.tsx';
import { messagesOf } from './checker.ts';
import {
  type BuiltPage,
  fileAt,
  readText,
  rootSite,
  type Site,
  sites,
  someOf,
  subSite,
  valuesOf,
} from './sites.ts';

/* What other sites may show inside their pages. */

interface Embed extends Pick<BuiltPage, 'page'> {
  file: string;
  html: string;
  document: Document;
  /** The step's own page. */
  own: string;
}

function embedsOf({ pages, folder }: Site): Embed[] {
  return pages.flatMap(({ page }) => {
    if (!isEmbeddable(page)) return [];
    const { lang, track, guide } = page.address;
    const step = page.kind === 'step' ? page.address.step : page.content.steps[0]?.id;
    const file = embedFile(page);
    const html = readFileSync(join(folder, file), 'utf8');
    const document = new DOMParser().parseFromString(html, 'text/html');
    return [{ page, file, html, document, own: `${lang}/${track}/${guide}/${step}/` }];
  });
}

describe.each(sites)('each embed of the site built for $base', (site) => {
  const embeds = embedsOf(site);

  test('is valid HTML, in its language, with the one heading of a step', () => {
    expect(embeds.length).toBeGreaterThan(70);
    const checked = site === rootSite ? embeds : someOf(embeds);
    expect(checked.length).toBeGreaterThan(7);
    expect(checked.flatMap(({ html, file }) => messagesOf(html, file))).toEqual([]);
    for (const { document, file } of embeds) {
      expect(`embed/${document.documentElement.lang}/`, file).toBe(file.slice(0, 9));
      expect(document.querySelectorAll('main > * h1'), file).toHaveLength(1);
    }
  });

  test('says where its own page is, and is not for search engines', () => {
    for (const { document, file, own } of embeds) {
      const { origin, base } = site;
      expect(valuesOf(document, 'link[rel=canonical]', 'href'), file).toEqual([
        origin + base + own,
      ]);
      expect(valuesOf(document, 'meta[name=robots]', 'content'), file).toEqual(['noindex']);
    }
    const listed = site.files.includes('sitemap.xml') ? readText(site, 'sitemap.xml') : '';
    expect(listed).not.toContain('/embed/');
  });

  test('leads to files that are there: inside, or in a tab of its own', () => {
    for (const { document, file, own } of embeds) {
      const links = [...document.querySelectorAll('a')];
      const inside = links.filter(({ target }) => target === '');
      for (const link of inside) {
        const href = link.getAttribute('href') ?? '';
        if (href.startsWith('#'))
          expect(document.getElementById(href.slice(1)), file).not.toBeNull();
        else expect(fileAt(site, href), `${file}: ${href}`).toMatch(/^embed\/.*index\.html$/);
      }
      const out = links.filter((link) => !inside.includes(link));
      expect(
        out.filter(({ target, relList }) => target !== '_blank' || !relList.contains('noopener')),
        file,
      ).toEqual([]);
      const ours = out
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('/'));
      expect(ours, file).toEqual([site.base + own]);
      expect(fileAt(site, site.base + own), file).not.toBeNull();
    }
  });

  test('has nothing of a page of its own: no header to leave by, no program, nothing to install', () => {
    for (const { document, html, file } of embeds) {
      const parts =
        'script[src], script[type], link[rel=manifest], link[rel=alternate], nav, #main';
      expect(document.querySelectorAll(parts), file).toHaveLength(0);
      expect(html, file).not.toMatch(/import\(|og:|setItem/);
    }
  });

  test('weighs less than its own page, without its program', () => {
    for (const { html, file, own } of embeds) {
      expect(packed(html), file).toBeLessThan(packed(readText(site, `${own}index.html`)) * 0.85);
    }
  });

  test('asks for nothing that is not there', () => {
    for (const { document, file } of embeds) {
      const asked = [
        ...valuesOf(document, 'link:not([rel=canonical])', 'href'),
        ...valuesOf(document, '[src]', 'src'),
        ...valuesOf(document, '[srcset]', 'srcset'),
      ];
      expect(
        asked.filter((href) => fileAt(site, href) === null),
        file,
      ).toEqual([]);
    }
  });
});

test('what a site reads that is given the address of a guide shows that guide', () => {
  const guides = subSite.pages.filter(({ page }) => page.kind === 'guide');
  for (const { document, file } of guides) {
    const [link, ...more] = document.querySelectorAll('link[type="application/json+oembed"]');
    expect(more).toEqual([]);
    const href = link?.getAttribute('href')?.replace(subSite.origin, '') ?? '';
    const told = JSON.parse(readText(subSite, fileAt(subSite, href) ?? ''));
    expect(told, file).toMatchObject({ version: '1.0', type: 'rich' });
    const src = `${subSite.origin}${subSite.base}embed/${file.replace('index.html', '')}`;
    expect(told.html, file).toBe(embedSnippet({ href: src, title: told.title }));
    expect(fileAt(subSite, src.replace(subSite.origin, '')), file).not.toBeNull();
    expect(fileAt(subSite, told.thumbnail_url.replace(subSite.origin, '')), file).not.toBeNull();
  }
  const told = subSite.files.filter((file) => file.startsWith('oembed/'));
  expect(told).toHaveLength(guides.length);
  expect(rootSite.files.filter((file) => file.startsWith('oembed/'))).toEqual([]);
});

test('a host is told that embeds alone may be framed', () => {
  for (const site of sites) {
    const blocks = readText(site, '_headers').trim().split('\n\n');
    const about = (words: string) =>
      blocks.filter((block) => block.includes(words)).map((block) => block.split('\n')[0]);
    expect(about('X-Frame-Options: DENY')).toEqual([`${site.base}*`]);
    expect(about('frame-ancestors')).toEqual([`${site.base}embed/*`]);
  }
});
