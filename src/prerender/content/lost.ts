import type { NotFoundContent } from '../../content.ts';
import { byLanguage, firstLanguage, type Language } from '../../locales/languages.ts';
import { allLines, pathOf, placeAddress } from '../../paths.ts';
import { allGuides, allTracks, guideKey } from '../../steps/catalogue.ts';
import { areMany, tracksByName } from './line-index.ts';
import { ownWords, trackWords, words } from './words.ts';

/**
 * Of many guides only the lines, each of which leads to its own, and the place where one looks for
 * them: with all of them the page would grow.
 */
export function notFoundContent(): NotFoundContent {
  const search = (lang: Language) => ({
    path: `${pathOf({ kind: 'home', lang })}#${allLines}`,
    title: words[lang].find.service,
  });
  const lines = (lang: Language) =>
    (areMany() ? tracksByName(lang) : allTracks).map((track) => ({
      path: pathOf({ kind: 'track', lang, track: track.id }),
      title: trackWords(track, lang).title,
    }));
  const guides = (lang: Language) =>
    (areMany() ? [] : allGuides).map((stop) => ({
      path: pathOf(placeAddress(guideKey(stop), lang)),
      title: `${stop.track.name} · ${ownWords(stop, lang).name}`,
    }));
  const pages = (lang: Language) => [
    { path: pathOf({ kind: 'home', lang }), title: words[lang].shell.home },
    ...(areMany() ? [search(lang)] : []),
    ...lines(lang),
    ...guides(lang),
    { path: pathOf({ kind: 'about', lang }), title: words[lang].shell.about },
  ];
  return {
    kind: 'notFound',
    lang: firstLanguage,
    words: byLanguage((lang) => ({ site: words[lang].shell.site, lost: words[lang].lost })),
    pages: byLanguage(pages),
  };
}
