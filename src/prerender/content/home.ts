import type { HomeContent } from '../../content.ts';
import type { Language } from '../../steps/basics.ts';
import { allTracks } from '../../steps/catalogue.ts';
import { trackSummary } from './summary.ts';
import { words } from './words.ts';

export function homeContent(lang: Language): HomeContent {
  const { shell, home, lists } = words[lang];
  return {
    kind: 'home',
    lang,
    words: { shell, home, lists },
    tracks: allTracks.map((track) => trackSummary(track, lang)),
  };
}
