import type { LanguageFacts } from '../locales/language-facts.ts';
import { factsOf, isLanguage } from '../locales/languages.ts';
import type { PartialDate } from '../steps/sources.ts';

/** A day such as `2026-11-23` in words, the same in every time zone. */
export function dayInWords(day: string, lang: string): string {
  return inWords(day, lang, { dateStyle: 'long' });
}

/** The same, shorter: `23 Nov 2026`. */
export function shortDay(day: string, lang: string): string {
  return inWords(day, lang, { dateStyle: 'medium' });
}

/** A day, a month (`2026-11`) or a year, in words. */
export function partInWords(date: PartialDate, lang: string): string {
  const [, month, day] = date.split('-');
  if (day) return dayInWords(date, lang);
  return month ? inWords(date, lang, { year: 'numeric', month: 'long' }) : date;
}

function inWords(date: string, lang: string, style: Intl.DateTimeFormatOptions): string {
  const text = formatOf(lang, style)
    .format(new Date(date))
    .replace(/^1(?= )/, factsIn(lang).firstDay ?? '1');
  // A date stays on one line.
  return text.replaceAll(' ', '\u00A0');
}

/** Also of a language that is a platform's alone. */
function factsIn(lang: string): Pick<LanguageFacts, 'locale' | 'firstDay'> {
  return isLanguage(lang) ? factsOf(lang) : { locale: lang };
}

/** Kept, as making one costs more than all else that is done for a date: a page has dozens of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(style);
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(factsIn(lang).locale, { ...style, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/**
 * The day so many months after another, both as `YYYY-MM-DD`; the month's last day where it has no
 * such day (31 January and one month: 28 February). Null for what is no day of the years 1 to 9999.
 */
export function monthsAfter(day: string, months: number): string | null {
  const match = /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const after = new Date(`${day}T00:00:00Z`);
  if (!match || Number.isNaN(after.valueOf())) return null;
  // Some browsers take 30 February for 2 March.
  if (!after.toISOString().startsWith(day)) return null;
  const [, year, month, date] = match.map(Number);
  after.setUTCFullYear(Number(year), Number(month) - 1 + months, 1);
  const last = new Date(after);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  after.setUTCDate(Math.min(Number(date), last.getUTCDate()));
  const text = after.toISOString().slice(0, 10);
  return /^\d{4}-/.test(text) ? text : null;
}

/** Today, where the reader is. */
export function today(): string {
  const now = new Date();
  return new Date(now.valueOf() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
