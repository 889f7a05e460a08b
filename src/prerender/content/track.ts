import type { TrackContent } from '../../content.ts';
import type { Language } from '../../steps/basics.ts';
import type { Track } from '../../steps/guide.ts';
import { effectsContent } from './evidence.ts';
import { trackSummary } from './summary.ts';
import { pick, trackWords, words } from './words.ts';

export function trackContent(track: Track, lang: Language): TrackContent {
  const { shell, guide, lists, parts, claims: sentences } = words[lang];
  const effects = effectsContent(track);
  return {
    kind: 'track',
    lang,
    words: {
      shell,
      guide,
      lists,
      parts: { end: parts.end },
      track: trackWords(track, lang),
      claims: pick(sentences, [...track.effects.changes, ...track.effects.keeps]),
    },
    track: trackSummary(track, lang),
    effects,
  };
}
