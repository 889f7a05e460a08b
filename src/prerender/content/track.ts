import type { TrackContent } from '../../content.ts';
import type { Language } from '../../locales/languages.ts';
import { apps } from '../../steps/apps.ts';
import type { Track } from '../../steps/guide.ts';
import { datesIn } from './dates.ts';
import { claimContent, effectsContent, sourcesIn } from './evidence.ts';
import { trackSummary } from './summary.ts';
import { trackWords, words } from './words.ts';

export function trackContent(track: Track, lang: Language): TrackContent {
  const { shell, guide, lists, find, parts } = words[lang];
  const takes = track.takes.map((id) => claimContent(id, lang));
  const effects = effectsContent(track, lang);
  const sources = sourcesIn(takes, effects);
  return {
    kind: 'track',
    lang,
    words: { shell, guide, lists, find, parts: { end: parts.end }, track: trackWords(track, lang) },
    track: trackSummary(track, lang),
    apps: Object.fromEntries(track.guides.map(({ id, app }) => [id, apps[app]])),
    takes,
    effects,
    sources,
    dates: datesIn(lang, takes, effects, sources),
  };
}
