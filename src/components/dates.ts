import type { Language } from '../steps/basics.ts';

/** A day such as `2026-11-23` in words, the same in every time zone. */
export function dayInWords(day: string, lang: Language): string {
  const format = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
