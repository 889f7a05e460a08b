import type { Page } from '../content.ts';
import { contentFile } from '../paths.ts';
import { languages } from '../steps/basics.ts';
import { allGuides, allTracks } from '../steps/catalogue.ts';
import { aboutContent } from './content/about.ts';
import { guideContent } from './content/guide.ts';
import { homeContent } from './content/home.ts';
import { notFoundContent } from './content/lost.ts';
import { trackContent } from './content/track.ts';
import { welcomeContent } from './content/welcome.ts';

/** Every page of the site, from the catalogue alone. */
export function allPages(): Page[] {
  return [
    { kind: 'welcome', address: { kind: 'welcome' }, content: welcomeContent() },
    ...languages.flatMap((lang): Page[] => [
      { kind: 'home', address: { kind: 'home', lang }, content: homeContent(lang) },
      { kind: 'about', address: { kind: 'about', lang }, content: aboutContent(lang) },
      ...allTracks.map(
        (track): Page => ({
          kind: 'track',
          address: { kind: 'track', lang, track: track.id },
          content: trackContent(track, lang),
        }),
      ),
      ...allGuides.flatMap((stop): Page[] => {
        const content = guideContent(stop, lang);
        const here = { lang, track: stop.track.id, guide: stop.guide.id };
        return [
          { kind: 'guide', address: { kind: 'guide', ...here }, content },
          ...stop.guide.steps.map(
            (step): Page => ({
              kind: 'step',
              address: { kind: 'step', ...here, step: step.id },
              content,
            }),
          ),
        ];
      }),
    ]),
    { kind: 'notFound', address: { kind: 'notFound', lang: null }, content: notFoundContent() },
  ];
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
