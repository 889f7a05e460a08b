import { pictureHref } from '../components/Sheet.tsx';
import type { GuideContent, RoutedPage } from '../content.ts';
import { languages } from '../locales/languages.ts';
import { type Address, contentFile, fileHref, htmlFile } from '../paths.ts';
import { isHolding, offlineCaches, workerPolicy } from '../reader/offline.ts';
import { isDear } from './ahead.ts';

/** Guides that were seen to since the page was opened, unless all was erased meanwhile. */
const seenTo = new Set<string>();

/**
 * Holds the whole guide that the reader has opened, in all our languages, for when there is no network.
 * Nothing where the browser cannot, or where the reader saves data. What did not come now comes next time.
 */
export async function keepOffline(page: RoutedPage): Promise<void> {
  if (page.kind !== 'guide' && page.kind !== 'step') return;
  const { track, guide } = page.address;
  const key = `${track}/${guide}`;
  // In development no worker is built.
  if (!import.meta.env.PROD || isDear() || !navigator.serviceWorker) return;
  if (seenTo.has(key) && (await isHolding())) return;
  seenTo.add(key);
  try {
    workerHref ??= makeWorkerHref();
    await navigator.serviceWorker.register(workerHref);
    const { active } = await navigator.serviceWorker.ready;
    const urlsToCache = await missing(filesOf(page));
    if (urlsToCache.length === 0) return;
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } });
  } catch {
    seenTo.delete(key);
  }
}

/** Made once: the content policy lets no second policy have the name of the first. */
let workerHref: string | undefined;

/** As an address that the content policy takes for a script's, in browsers that ask for one. */
function makeWorkerHref(): string {
  const href = fileHref('worker.js');
  const { trustedTypes } = Object(window);
  const policy = trustedTypes?.createPolicy(workerPolicy, { createScriptURL: () => href });
  return policy?.createScriptURL('') ?? href;
}

interface Files {
  /** Pages, and what the program asks for to draw them. */
  pages: readonly string[];
  pictures: readonly string[];
}

/** A guide, or one of its steps. */
export type PageOfGuide = Extract<RoutedPage, { kind: 'guide' | 'step' }>;

/** Files of a guide, and of the pages around it, with the base. */
export function filesOf({ address, content }: PageOfGuide): Files {
  const { track, guide } = address;
  const addresses = languages.flatMap((lang): Exclude<Address, { lang: null }>[] => [
    { kind: 'home', lang },
    { kind: 'about', lang },
    { kind: 'refused', lang },
    { kind: 'track', lang, track },
    { kind: 'guide', lang, track, guide },
    ...content.steps.map(({ id }) => ({ kind: 'step', lang, track, guide, step: id }) as const),
  ]);
  const contents = addresses.flatMap((each) => contentFile(each) ?? []);
  const pages = [...addresses.map((each) => folderOf(each)), ...contents, 'offline.html'];
  return { pages: [...new Set(pages)].map(fileHref), pictures: picturesOf(content) };
}

/** The file that a host answers with at the page's address. */
function folderOf(address: Address): string {
  return htmlFile(address).replace(/index\.html$/, '');
}

/** For each device and platform language, as the reader may change both, and of each answer. */
function picturesOf({ steps }: GuideContent): string[] {
  const screens = steps.flatMap((step) => [step, ...step.outcomes]).flatMap((each) => each.screens);
  return screens.flatMap(({ picture, narrow }) =>
    [picture, ...(narrow ? [narrow] : [])].map((each) => pictureHref(each, 'avif')),
  );
}

/**
 * What is not held yet. With a new version of the program all pages that are held come anew, so that
 * each finds the files which it names.
 */
async function missing({ pages, pictures }: Files): Promise<string[]> {
  const response = await fetch(fileHref('program.json'), { cache: 'no-cache' });
  const files: string[] = await response.json();
  const program = await notIn('program', files.map(fileHref));
  const isNew = program.length > 0;
  const held = isNew ? [...(await inCache('pages')), ...(await inCache('contents'))] : [];
  const here = isNew ? pages : await notIn('pages', await notIn('contents', pages));
  return [...new Set([...program, ...here, ...held, ...(await notIn('pictures', pictures))])];
}

async function notIn(
  name: keyof typeof offlineCaches,
  hrefs: readonly string[],
): Promise<string[]> {
  const known = new Set(await inCache(name));
  return hrefs.filter((href) => !known.has(new URL(href, location.origin).href));
}

async function inCache(name: keyof typeof offlineCaches): Promise<string[]> {
  const cache = await caches.open(offlineCaches[name].name);
  return (await cache.keys()).map(({ url }) => url);
}
