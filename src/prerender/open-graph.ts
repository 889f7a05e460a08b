import type { Head } from '../app/head.ts';
import type { Page } from '../content.ts';
import { factsOf, type Language, languages } from '../locales/languages.ts';
import { absoluteHref, cardKey } from '../paths.ts';
import { cardManifest, cardSize } from '../pictures/card-manifest.ts';
import { words } from './content/words.ts';
import { escapeHtml } from './escape.ts';

/**
 * What a chat or network shows where somebody links the page: https://ogp.me. None for a page that has
 * no address, and none where the site does not know its own: all of it must be complete.
 */
export function openGraphHtml(page: Page, head: Head): string[] {
  if (!head.path || !import.meta.env.SITE_ORIGIN) return [];
  const { lang } = head;
  const isArticle = page.kind === 'guide' || page.kind === 'step';
  return [
    property('og:type', isArticle ? 'article' : 'website'),
    property('og:site_name', words[lang].shell.site),
    property('og:title', shortTitle(head)),
    property('og:description', head.description),
    property('og:url', absoluteHref(head.path)),
    property('og:locale', localeWord(lang)),
    ...languages
      .filter((other) => other !== lang)
      .map((other) => property('og:locale:alternate', localeWord(other))),
    ...cardHtml(page, head),
  ];
}

/** Where the language is spoken as we write it: `fr_FR`. */
function localeWord(lang: Language): string {
  return factsOf(lang).locale.replace('-', '_');
}

/** The title without the site's name, which is told beside it. */
export function shortTitle({ title, lang }: Head): string {
  const { site } = words[lang].shell;
  return title.replace(` – ${site}`, '').replace(`${site} – `, '');
}

/** Complete address of the page's card; null where none is drawn yet. */
export function cardHref({ address }: Page): string | null {
  const key = cardKey(address);
  const card = key && cardManifest[key];
  return card ? absoluteHref(`/cards/${key}.png?v=${card.version}`) : null;
}

function cardHtml(page: Page, { title }: Head): string[] {
  const href = cardHref(page);
  if (!href) return [];
  return [
    property('og:image', href),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(cardSize.width)),
    property('og:image:height', String(cardSize.height)),
    // What the card says.
    property('og:image:alt', title),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`;
}
