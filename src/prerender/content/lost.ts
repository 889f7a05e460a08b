import type { NotFoundContent } from '../../content.ts';
import { pathOf, placeAddress } from '../../paths.ts';
import { byLanguage, type Language } from '../../steps/basics.ts';
import { allGuides, allTracks, guideKey } from '../../steps/catalogue.ts';
import { ownWords, trackWords, words } from './words.ts';

export function notFoundContent(): NotFoundContent {
  const pages = (lang: Language) => [
    { path: pathOf({ kind: 'home', lang }), title: words[lang].shell.home },
    ...allTracks.map((track) => ({
      path: pathOf({ kind: 'track', lang, track: track.id }),
      title: trackWords(track, lang).title,
    })),
    ...allGuides.map((stop) => ({
      path: pathOf(placeAddress(guideKey(stop), lang)),
      title: `${stop.track.name} · ${ownWords(stop, lang).name}`,
    })),
    { path: pathOf({ kind: 'about', lang }), title: words[lang].shell.about },
  ];
  return {
    kind: 'notFound',
    lang: 'fr',
    words: byLanguage((lang) => ({ site: words[lang].shell.site, lost: words[lang].lost })),
    pages: byLanguage(pages),
  };
}
