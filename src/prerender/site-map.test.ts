import { afterEach, expect, test, vi } from 'vitest';
import { robotsText, siteMap } from './site-map.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the site map names each page, its last change, and itself in each language', () => {
  vi.stubEnv('SITE_ORIGIN', 'https://example.org');
  expect(
    siteMap([
      {
        path: '/fr/',
        alternates: [
          { lang: 'fr', path: '/fr/' },
          { lang: 'x-default', path: '/' },
        ],
        modified: '2026-11-23',
      },
      { path: '/a&b/', alternates: [], modified: '2026-11-24' },
    ]),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://example.org/fr/</loc><lastmod>2026-11-23</lastmod><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/fr/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/"/></url>
<url><loc>https://example.org/a&amp;b/</loc><lastmod>2026-11-24</lastmod></url>
</urlset>
`);
});

test('robots may read everything, and are told where the site map lies', () => {
  vi.stubEnv('SITE_ORIGIN', 'https://example.org');
  expect(robotsText()).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  );
});
