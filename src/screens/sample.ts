/** Invented content. Only labels and these few things are ever written in a drawing. */
import type { PlatformLanguage } from '../steps/basics.ts';
import type { IsoDate } from '../steps/evidence.ts';
import type { LabelId } from '../steps/labels.ts';

export const clock = '9:41';

/** A line of LinkedIn's log. The one of 18 September 2025 carries its date as a label. */
interface LogLine {
  day: IsoDate;
  event: LabelId;
}

export const linesAfter = [
  { day: '2025-11-04', event: 'logPhone' },
  { day: '2025-10-12', event: 'logPassword' },
] as const satisfies readonly LogLine[];

export const linesBefore = [
  { day: '2025-06-02', event: 'logApplication' },
  { day: '2025-03-30', event: 'logContacts' },
  { day: '2025-01-09', event: 'logEmail' },
] as const satisfies readonly LogLine[];

// British, as in the labels: day before month.
const locales = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<PlatformLanguage, string>;

export function longDate(day: IsoDate, ui: PlatformLanguage): string {
  return new Intl.DateTimeFormat(locales[ui], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
