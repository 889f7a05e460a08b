import type { RefusedContent } from '../../content.ts';
import type { Language } from '../../locales/languages.ts';
import { apps } from '../../steps/apps.ts';
import { allTracks } from '../../steps/catalogue.ts';
import { accounts, type Guide, type Track } from '../../steps/guide.ts';
import { areMany } from './line-index.ts';
import { guideSummary } from './summary.ts';
import { trackWords, words } from './words.ts';

/** All guides that a reader may have followed: which of them, only their device knows. */
export function refusedContent(lang: Language): RefusedContent {
  const { shell, refused, lists, guide } = words[lang];
  return {
    kind: 'refused',
    lang,
    words: { shell, refused, lists, guide: { copy: guide.copy } },
    tracks: allTracks.map((track) => ({
      id: track.id,
      name: track.name,
      line: trackWords(track, lang).line,
      guides: track.guides.map((each) => guideRecord(track, each, lang)),
    })),
    accounts,
    many: areMany(),
  };
}

function guideRecord(track: Track, guide: Guide, lang: Language) {
  const { id, name, stops } = guideSummary({ track, guide }, lang);
  const months = guide.steps.flatMap(({ answerWithin }) => answerWithin ?? []);
  return {
    id,
    name,
    app: apps[guide.app],
    stops,
    ...(months.length > 0 && { answerWithin: Math.max(...months) }),
  };
}
