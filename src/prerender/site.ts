import type { Page } from '../content.ts';
import { type Language, languages } from '../locales/languages.ts';
import { contentFile } from '../paths.ts';
import { allGuides, allTracks, type Stop } from '../steps/catalogue.ts';
import { aboutContent } from './content/about.ts';
import { guideContent } from './content/guide.ts';
import { homeContent } from './content/home.ts';
import { notFoundContent } from './content/lost.ts';
import { offlineContent } from './content/offline.ts';
import { refusedContent } from './content/refused.ts';
import { trackContent } from './content/track.ts';
import { welcomeContent } from './content/welcome.ts';

/** Every page of the site, from the catalogue alone. */
export function allPages(): Page[] {
  return [...eachPage()];
}

/** The same one by one: of a large site, all pages at once would fill the memory. */
export function* eachPage(): Generator<Page> {
  yield { kind: 'welcome', address: { kind: 'welcome' }, content: welcomeContent() };
  for (const lang of languages) {
    yield { kind: 'home', address: { kind: 'home', lang }, content: homeContent(lang) };
    yield { kind: 'about', address: { kind: 'about', lang }, content: aboutContent(lang) };
    yield { kind: 'refused', address: { kind: 'refused', lang }, content: refusedContent(lang) };
    for (const track of allTracks) {
      const address = { kind: 'track', lang, track: track.id } as const;
      yield { kind: 'track', address, content: trackContent(track, lang) };
    }
    for (const stop of allGuides) yield* pagesOfGuide(stop, lang);
  }
  const offline = { kind: 'offline', lang: null } as const;
  yield { kind: 'offline', address: offline, content: offlineContent() };
  const lost = { kind: 'notFound', lang: null } as const;
  yield { kind: 'notFound', address: lost, content: notFoundContent() };
}

function* pagesOfGuide(stop: Stop, lang: Language): Generator<Page> {
  const content = guideContent(stop, lang);
  const here = { lang, track: stop.track.id, guide: stop.guide.id };
  yield { kind: 'guide', address: { kind: 'guide', ...here }, content };
  for (const { id } of stop.guide.steps) {
    yield { kind: 'step', address: { kind: 'step', ...here, step: id }, content };
  }
}

/** The content of each page that the browser may ask for by itself, by file. */
export function contentFiles(pages: readonly Page[]): Map<string, Page['content']> {
  const files = new Map<string, Page['content']>();
  for (const { address, content } of pages) {
    const file = contentFile(address);
    if (file) files.set(file, content);
  }
  return files;
}
