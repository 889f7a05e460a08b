import type { GuideSummary, TrackSummary } from '../../content.ts';
import { factsOf, type Language } from '../../locales/languages.ts';
import { plainText } from '../../locales/markup.ts';
import { countedSteps, pressCount, type Stop } from '../../steps/catalogue.ts';
import type { Track } from '../../steps/guide.ts';
import { labelText } from './labels.ts';
import { ownWords, stepWords, trackWords } from './words.ts';

/** What lists say of a track and its guides. */
export function trackSummary(track: Track, lang: Language): TrackSummary {
  const { id, name, sign, drawnAs, shortest } = track;
  const { line, summary, whose } = trackWords(track, lang);
  return {
    id,
    name,
    sign,
    drawnAs,
    line,
    summary,
    ...(whose && { whose }),
    ...(shortest && { shortest }),
    guides: track.guides.map((guide) => guideSummary({ track, guide }, lang)),
  };
}

export function guideSummary(stop: Stop, lang: Language): GuideSummary {
  const { guide } = stop;
  const { name, forWhom } = ownWords(stop, lang);
  return {
    id: guide.id,
    name,
    forWhom,
    minutes: guide.minutes,
    presses: pressCount(guide),
    count: countedSteps(guide).length,
    checked: guide.steps.some((step) => step.check),
    stops: guide.steps.map((step) => ({
      id: step.id,
      title: plainText(stepWords(stop, step, lang).stop, (id) => labelText(id, factsOf(lang).ui)),
      refuses: step.refuses === true,
      counted: step.press !== undefined,
    })),
  };
}
