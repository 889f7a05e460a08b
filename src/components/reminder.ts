import type { TFunction } from 'i18next';
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { GuideContent } from '../content.ts';

export interface Reminder {
  content: GuideContent;
  /** As `YYYY-MM-DD`; without it half a year from today. */
  due: string | undefined;
  t: TFunction<'parts'>;
}

/** Lets the browser save the reminder as a file, and returns what to say of it. */
export function saveReminder(reminder: Reminder): string {
  const { content, due, t } = reminder;
  const now = new Date();
  const day = due ?? halfAYearFrom(now);
  const text = calendarFile(reminder, day, now);
  saveAs(`${content.track.id}-${content.guide.id}.ics`, text);
  return t('remind.ready');
}

/** The reader's own day counts, not the one in Greenwich. From the 31st it may come a few days later. */
function halfAYearFrom(now: Date): string {
  const here = new Date(now.valueOf() - now.getTimezoneOffset() * 60_000);
  here.setUTCMonth(here.getUTCMonth() + 6);
  return here.toISOString().slice(0, 10);
}

/**
 * An entry for a whole day, as RFC 5545 has it. A whole day lies in no time zone. Its id stays, so that
 * what is saved once more takes the place of what was.
 */
function calendarFile({ content, due, t }: Reminder, day: string, now: Date): string {
  const { lang, track, guide, app: name, direct } = content;
  const page = location.origin + location.pathname;
  const kind = due ? 'answer' : 'again';
  const summary = t(`remind.${kind}.title`, { name });
  // The library reads both in Greenwich, as they are written here.
  const start = new Date(day);
  const end = new Date(start);
  end.setUTCDate(end.getUTCDate() + 1);
  const calendar = ical({ prodId: { company: 'Non merci', product: name, language: lang } });
  calendar.createEvent({
    id: `${kind}.${guide.id}.${track.id}@${location.hostname}`,
    stamp: now,
    start,
    end,
    allDay: true,
    summary,
    description: t(`remind.${kind}.body`, { direct, page }),
    url: page,
    transparency: ICalEventTransparency.TRANSPARENT,
    // At nine in the morning, wherever the reader then is.
    alarms: [{ type: ICalAlarmType.display, triggerAfter: 9 * 60 * 60, description: summary }],
  });
  return calendar.toString();
}

function saveAs(file: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = file;
  link.click();
  // Some browsers ask first where to save it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
