import { partInWords, shortDay } from '../../components/dates.ts';
import type { DatesContent } from '../../content.ts';
import type { Language } from '../../locales/languages.ts';
import type { PartialDate } from '../../steps/sources.ts';
import { valuesIn } from './values.ts';

/** Every date that a part of the content names, in words. */
export function datesIn(lang: Language, ...parts: readonly object[]): DatesContent {
  const dates = valuesIn<PartialDate>(parts, ['read', 'published', 'date']);
  return Object.fromEntries([...dates].map((date) => [date, inWords(date, lang)]));
}

function inWords(date: PartialDate, lang: Language) {
  const long = partInWords(date, lang);
  return { long, short: date.length === '2026-11-23'.length ? shortDay(date, lang) : long };
}
