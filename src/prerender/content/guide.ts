import type { GuideContent } from '../../content.ts';
import { byLanguage, type Language } from '../../locales/languages.ts';
import { apps } from '../../steps/apps.ts';
import { allTracks, type Stop } from '../../steps/catalogue.ts';
import type { Track } from '../../steps/guide.ts';
import { links } from '../../steps/links.ts';
import { datesIn } from './dates.ts';
import { effectsContent, sourcesIn } from './evidence.ts';
import { labelEntry } from './labels.ts';
import { placeContent } from './place.ts';
import { stepContent } from './step.ts';
import { guideSummary } from './summary.ts';
import { ownWords, trackWords, words } from './words.ts';

/** What all guides say, once: a build with hundreds of them would else hold it as often. */
const guideWords = byLanguage((lang): GuideContent['words'] => {
  const { shell, guide, lists, parts, controls } = words[lang];
  return { shell, guide, lists, parts, controls };
});

export function guideContent(stop: Stop, lang: Language): GuideContent {
  const { track, guide } = stop;
  const { description, origin } = ownWords(stop, lang);
  const steps = guide.steps.map((step) => stepContent(stop, step, lang));
  const shown = new Set(
    steps.flatMap((step) => [
      ...step.labels,
      ...step.screens.flatMap((screen) => screen.shows),
      ...step.outcomes.flatMap((outcome) => outcome.screens.flatMap((screen) => screen.shows)),
    ]),
  );
  const labels = Object.fromEntries([...shown].flatMap((id) => labelEntry(id)));
  const effects = effectsContent(track, lang);
  const sources = sourcesIn(steps, labels, effects);
  return {
    kind: 'guide',
    lang,
    words: guideWords[lang],
    track: { id: track.id, name: track.name, line: trackWords(track, lang).line },
    guide: guideSummary(stop, lang),
    description,
    origin,
    app: apps[guide.app],
    steps,
    labels,
    sources,
    dates: datesIn(lang, steps, labels, effects, sources),
    effects,
    direct: links[guide.direct ?? track.direct].href,
    ...(guide.next && { next: placeContent(guide.next, lang) }),
    otherLines: linesAfter(track).map((other) => ({
      track: other.id,
      line: trackWords(other, lang).line,
    })),
  };
}

/**
 * The line that the end of a guide offers: the next one, the first after the last. Not all of them, so
 * that no page grows with the number of lines; the home page shows them all.
 */
function linesAfter(track: Track): readonly Track[] {
  const [next] = [...allTracks.slice(allTracks.indexOf(track) + 1), ...allTracks];
  return next && next !== track ? [next] : [];
}
