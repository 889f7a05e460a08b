import type { Content } from '../content.ts';
import { type Address, contentFile } from '../paths.ts';
import { languages } from '../steps/basics.ts';
import { allGuides, allTracks } from '../steps/catalogue.ts';
import { aboutContent } from './content/about.ts';
import { guideContent } from './content/guide.ts';
import { homeContent } from './content/home.ts';
import { notFoundContent } from './content/lost.ts';
import { trackContent } from './content/track.ts';
import { welcomeContent } from './content/welcome.ts';

export interface SitePage {
  address: Address;
  content: Content;
}

/** Every page of the site, from the catalogue alone. */
export function allPages(): SitePage[] {
  return [
    { address: { kind: 'welcome' }, content: welcomeContent() },
    ...languages.flatMap((lang): SitePage[] => [
      { address: { kind: 'home', lang }, content: homeContent(lang) },
      { address: { kind: 'about', lang }, content: aboutContent(lang) },
      ...allTracks.map(
        (track): SitePage => ({
          address: { kind: 'track', lang, track: track.id },
          content: trackContent(track, lang),
        }),
      ),
      ...allGuides.flatMap((stop): SitePage[] => {
        const content = guideContent(stop, lang);
        const here = { lang, track: stop.track.id, guide: stop.guide.id };
        return [
          { address: { kind: 'guide', ...here }, content },
          ...stop.guide.steps.map(
            (step): SitePage => ({
              address: { kind: 'step', ...here, step: step.id },
              content,
            }),
          ),
        ];
      }),
    ]),
    { address: { kind: 'notFound', lang: null }, content: notFoundContent() },
  ];
}

/** The content of each page that the browser may ask for by itself, by file. */
export function contentFiles(pages: readonly SitePage[]): Map<string, Content> {
  const files = new Map<string, Content>();
  for (const { address, content } of pages) {
    const file = contentFile(address);
    if (file) files.set(file, content);
  }
  return files;
}
