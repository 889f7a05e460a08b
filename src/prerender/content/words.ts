import { allWords } from '../../locales/all.ts';
import { byLanguage, type Language } from '../../locales/languages.ts';
import { withSpaces } from '../../locales/typography.ts';
import type { AllWords, AnyGuideWords, AnyStepWords, TrackWords } from '../../locales/words.ts';
import { guideKey, type Stop } from '../../steps/catalogue.ts';
import type { Step, Track } from '../../steps/guide.ts';

/** All our words, with the invisible spaces that keep a line from breaking badly. */
export const words = byLanguage((lang) => spaced(allWords[lang], lang));

export function ownWords(stop: Stop, lang: Language, from: AllWords = words): AnyGuideWords {
  const own = from[lang].guides[guideKey(stop)];
  if (!own) throw new Error(`No words for ${guideKey(stop)}: see src/locales/${lang}`);
  return own;
}

export function stepWords(
  stop: Stop,
  step: Step,
  lang: Language,
  from: AllWords = words,
): AnyStepWords {
  const own = ownWords(stop, lang, from).steps[step.id];
  if (!own) throw new Error(`No words for ${guideKey(stop)}/${step.id}`);
  return own;
}

export function trackWords(track: Track, lang: Language): TrackWords {
  const all: Readonly<Record<string, TrackWords>> = words[lang].tracks;
  const own = all[track.id];
  if (!own) throw new Error(`No words for ${track.id}: see src/locales/${lang}`);
  return own;
}

function spaced<W>(all: W, lang: Language): W {
  return JSON.parse(JSON.stringify(all), (_, value) =>
    typeof value === 'string' ? withSpaces(value, lang) : value,
  );
}
