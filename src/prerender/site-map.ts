import type { Head } from '../app/head.ts';
import { absoluteHref } from '../paths.ts';
import type { IsoDate } from '../steps/evidence.ts';
import { escapeHtml } from './escape.ts';

/** A page that search engines may show. */
export interface MapEntry {
  path: string;
  alternates: Head['alternates'];
  modified: IsoDate;
}

/** The pages, each with itself in every language: https://www.sitemaps.org/protocol.html */
export function siteMap(entries: readonly MapEntry[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.map(entryXml),
    '</urlset>',
    '',
  ].join('\n');
}

function entryXml({ path, alternates, modified }: MapEntry): string {
  const links = alternates.map(
    ({ lang, path: other }) =>
      `<xhtml:link rel="alternate" hreflang="${lang}" href="${hrefOf(other)}"/>`,
  );
  return `<url><loc>${hrefOf(path)}</loc><lastmod>${modified}</lastmod>${links.join('')}</url>`;
}

function hrefOf(path: string): string {
  return escapeHtml(absoluteHref(path));
}

/** Everybody may read everything; what is not for search engines says so itself. */
export function robotsText(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteHref('/sitemap.xml')}\n`;
}
