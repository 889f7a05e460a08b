import type { HomeContent } from '../../content.ts';
import type { Language } from '../../locales/languages.ts';
import { allTracks } from '../../steps/catalogue.ts';
import { areMany, lineIndex } from './line-index.ts';
import { trackSummary } from './summary.ts';
import { words } from './words.ts';

export function homeContent(lang: Language): HomeContent {
  const { shell, home, lists, find } = words[lang];
  const drawn = areMany() ? allTracks.slice(0, 1) : allTracks;
  return {
    kind: 'home',
    lang,
    words: { shell, home, lists, find },
    tracks: drawn.map((track) => trackSummary(track, lang)),
    ...(areMany() && { index: lineIndex(lang) }),
  };
}
