import { partInWords, shortDay } from '../../components/dates.ts';
import type { DatesContent } from '../../content.ts';
import type { Language } from '../../steps/basics.ts';
import type { PartialDate } from '../../steps/sources.ts';

/** Every date that a part of the content names, in words. */
export function datesIn(lang: Language, ...parts: readonly object[]): DatesContent {
  const dates = new Set(parts.flatMap(namedIn));
  return Object.fromEntries([...dates].map((date) => [date, inWords(date, lang)]));
}

function inWords(date: PartialDate, lang: Language) {
  const long = partInWords(date, lang);
  return { long, short: date.length === '2026-11-23'.length ? shortDay(date, lang) : long };
}

function namedIn(part: object): PartialDate[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'read' || key === 'published' || key === 'date') return [value];
    return typeof value === 'object' && value !== null ? namedIn(value) : [];
  });
}
