import { generatePath, matchPath } from 'react-router';
import { type Language, languages } from './locales/languages.ts';

/** A page of ours. Which tracks, guides and steps exist is not known here: the build knows. */
export type Address =
  | { kind: 'welcome' }
  | { kind: 'home'; lang: Language }
  | { kind: 'about'; lang: Language }
  /** The reader's own page: what they refused, from their device alone. */
  | { kind: 'refused'; lang: Language }
  | { kind: 'track'; lang: Language; track: string }
  | { kind: 'guide'; lang: Language; track: string; guide: string }
  | { kind: 'step'; lang: Language; track: string; guide: string; step: string }
  /** `lang` is the language that the address seems to be in, if any. */
  | { kind: 'notFound'; lang: Language | null }
  /** What a browser without network shows in place of a page that it does not hold. */
  | { kind: 'offline'; lang: Language | null };

/** A page that can be linked to: the others stand in for one that cannot be had. */
export type Linked = Exclude<Address, { kind: 'notFound' | 'offline' }>;

export type PageKind = Address['kind'];

const patterns = {
  welcome: '/',
  home: '/:lang/',
  about: '/:lang/about/',
  refused: '/:lang/refused/',
  track: '/:lang/:track/',
  guide: '/:lang/:track/:guide/',
  step: '/:lang/:track/:guide/:step/',
} as const satisfies Partial<Record<PageKind, string>>;

/** The path under which the site is served: `/`, or a sub-folder such as `/guide/`. */
export const base = import.meta.env.BASE_URL;

/** The part of the home page that names all lines, where they are too many to be drawn. */
export const allLines = 'lines';

/** An address to be linked inside the app: without the base, always with its last slash. */
export function pathOf(address: Linked): string {
  const { kind, ...params } = address;
  // generatePath drops the last slash; hosts would answer with a redirect to add it.
  return `${generatePath(patterns[kind], params)}/`.replace('//', '/');
}

/** Reads a path without its base. Anything may come in; what leads nowhere is `notFound`. */
export function addressOf(path: string): Address {
  const clean = decoded(path)
    .replace(/\/{2,}/g, '/')
    .toLowerCase();
  const segments = clean.split('/').filter(Boolean);
  const lang = languages.find((language) => language === segments[0]) ?? null;

  if (segments.length === 0) return { kind: 'welcome' };
  if (!lang || !segments.every((segment) => /^[a-z0-9-]+$/.test(segment))) {
    return { kind: 'notFound', lang };
  }
  if (segments.length === 1) return { kind: 'home', lang };
  const own = (['about', 'refused'] as const).find((kind) => matchPath(patterns[kind], clean));
  if (own) return { kind: own, lang };

  const { track, guide, step } = matchPath('/:lang/:track/:guide?/:step?', clean)?.params ?? {};
  if (!track) return { kind: 'notFound', lang };
  if (!guide) return { kind: 'track', lang, track };
  if (!step) return { kind: 'guide', lang, track, guide };
  return { kind: 'step', lang, track, guide, step };
}

/** The same page in the other language. */
export function inLanguage(address: Address, lang: Language): Address {
  return address.kind === 'welcome' ? { kind: 'home', lang } : { ...address, lang };
}

/**
 * The file that holds what a page needs, without the base; null where the page stands alone.
 * All steps of a guide share one file.
 */
export function contentFile(address: Address): string | null {
  switch (address.kind) {
    case 'home':
    case 'about':
    case 'refused':
      return `content/${address.lang}/${address.kind}.json`;
    case 'track':
      return `content/${address.lang}/${address.track}.json`;
    case 'guide':
    case 'step':
      return `content/${address.lang}/${address.track}/${address.guide}.json`;
    default:
      return null;
  }
}

/** True of a page that has an address of its own. */
export function isLinked(address: Address): address is Linked {
  return address.kind !== 'notFound' && address.kind !== 'offline';
}

/** Where a page's HTML lies in the built site, without the base. */
export function htmlFile(address: Address): string {
  if (address.kind === 'notFound') return '404.html';
  if (address.kind === 'offline') return 'offline.html';
  return `${pathOf(address).slice(1)}index.html`;
}

/**
 * A page that other sites may show inside theirs: a step, or a guide, which shows its first. Where it lies
 * for them: `components/embed-address.ts`.
 */
export type Embeddable = Extract<Address, { kind: 'guide' | 'step' }>;

/** The page's card below `cards/`, without its ending; null for pages that stand in for others. */
export function cardKey(address: Address): string | null {
  if (!isLinked(address)) return null;
  return pathOf(address).slice(1, -1) || 'welcome';
}

declare global {
  interface ImportMetaEnv {
    /** Scheme and host of the published site, from SITE_URL; empty where that is not set. */
    readonly SITE_ORIGIN: string;
  }
}

/** A page's address for search engines: complete where SITE_URL says where the site is published. */
export function absoluteHref(path: string): string {
  return import.meta.env.SITE_ORIGIN + fileHref(path.slice(1));
}

/** A file of the built site, with the base. */
export function fileHref(file: string): string {
  return `${base}${file}`;
}

/** A key of data, `track/guide` or `track/guide/step`, as a page in this language. */
export function placeAddress(place: string, lang: Language): Embeddable {
  const [track = '', guide = '', step] = place.split('/');
  return step ? { kind: 'step', lang, track, guide, step } : { kind: 'guide', lang, track, guide };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/%';
  }
}
