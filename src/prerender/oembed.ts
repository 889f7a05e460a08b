import { embedOf } from '../components/embed-address.ts';
import { embedHeight, embedSnippet } from '../components/embed-snippet.ts';
import type { Page } from '../content.ts';
import { absoluteHref, pathOf } from '../paths.ts';
import { cardSize } from '../pictures/card-manifest.ts';
import { escapeHtml } from './escape.ts';
import { cardHref } from './open-graph.ts';

type GuidePage = Extract<Page, { kind: 'guide' }>;

/** Pixels. A static file cannot answer for the width that is asked for: the frame takes what it gets. */
const width = 640;

/** Where it lies that a site reads which is given a guide's address to show: `oembed/fr/x/y.json`. */
export function oEmbedFile({ address }: GuidePage): string {
  return `oembed${pathOf(address).slice(0, -1)}.json`;
}

/** How to show the guide, in the words of https://oembed.com: the same as its own page offers. */
export function oEmbedText(page: GuidePage): string {
  const { content } = page;
  const embed = embedOf(content, import.meta.env.SITE_ORIGIN);
  const card = cardHref(page);
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: content.words.shell.site,
    provider_url: absoluteHref('/'),
    // Seconds: a day.
    cache_age: 86_400,
    html: embedSnippet(embed),
    width,
    height: embedHeight,
    ...(card && {
      thumbnail_url: card,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
  });
}

/** By which such a site finds it. None where the site does not know its own address. */
export function oEmbedLink(page: Page): string[] {
  if (page.kind !== 'guide' || !import.meta.env.SITE_ORIGIN) return [];
  const { title } = embedOf(page.content, import.meta.env.SITE_ORIGIN);
  const href = escapeHtml(absoluteHref(`/${oEmbedFile(page)}`));
  return [
    `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeHtml(title)}">`,
  ];
}
