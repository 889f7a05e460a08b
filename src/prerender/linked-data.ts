import type { Head } from '../app/head.ts';
import type { Page } from '../content.ts';
import { languages } from '../locales/languages.ts';
import { absoluteHref, pathOf } from '../paths.ts';
import { modifiedOf, publishedOn } from './content/modified.ts';
import { words } from './content/words.ts';
import { cardHref, shortTitle } from './open-graph.ts';

/** Things in the words of https://schema.org. */
type Thing = Readonly<Record<string, unknown>> & { '@type': string };

/**
 * What search engines are told of a page: a block of data, which no browser runs and no policy need
 * allow. Empty where there is nothing to tell, or where the site does not know its own address.
 */
export function linkedDataHtml(page: Page, head: Head): string[] {
  if (!import.meta.env.SITE_ORIGIN) return [];
  const things = thingsOf(page, head);
  if (things.length === 0) return [];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return [`<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`];
}

/** Neither `HowTo` nor `FAQPage`: search engines show neither any more. */
function thingsOf(page: Page, head: Head): Thing[] {
  switch (page.kind) {
    case 'welcome':
    case 'home':
      return [{ ...publisher(head), logo: absoluteHref('/icons/512.png') }, site(head)];
    case 'track':
      return [crumbs(page, [page.content.track.line])];
    case 'guide': {
      const { track, guide } = page.content;
      return [crumbs(page, [track.line, guide.name]), article(page, head)];
    }
    case 'step': {
      const { track, guide } = page.content;
      const stop = guide.stops.find(({ id }) => id === page.address.step);
      return [crumbs(page, [track.line, guide.name, stop?.title ?? '']), article(page, head)];
    }
    default:
      return [];
  }
}

type PageOf<K extends Page['kind']> = Extract<Page, { kind: K }>;

/** The way to a page from the home page, by the names of what lies on it. */
function crumbs({ address }: PageOf<'track' | 'guide' | 'step'>, names: readonly string[]): Thing {
  const home = words[address.lang].shell.site;
  const parts = pathOf(address).split('/').slice(1, -1);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...names].map((name, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteHref(`/${parts.slice(0, index + 1).join('/')}/`),
    })),
  };
}

function article(page: PageOf<'guide' | 'step'>, head: Head): Thing {
  const image = cardHref(page);
  const [datePublished] = publishedOn(page.content);
  return {
    '@type': 'Article',
    headline: shortTitle(head),
    inLanguage: head.lang,
    ...(datePublished && { datePublished }),
    dateModified: modifiedOf(page),
    ...(image && { image }),
    author: publisher(head),
  };
}

/** Who makes the site. */
function publisher({ lang }: Head): Thing {
  return {
    '@type': 'Organization',
    '@id': publisherId(),
    name: words[lang].shell.site,
    url: absoluteHref('/'),
  };
}

function publisherId(): string {
  return absoluteHref('/#publisher');
}

function site({ lang, description }: Head): Thing {
  return {
    '@type': 'WebSite',
    name: words[lang].shell.site,
    url: absoluteHref('/'),
    description,
    inLanguage: languages,
    publisher: { '@id': publisherId() },
  };
}
