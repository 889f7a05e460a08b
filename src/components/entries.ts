import type { GuideRecord, RefusedContent } from '../content.ts';
import type { Progress } from '../reader/kept.ts';
import { isOver, resumeAt, type Stop } from '../reader/resume.ts';
import { monthsAfter, today } from './dates.ts';

/** A guide with what this device knows of it. */
export interface Entry {
  track: string;
  guide: GuideRecord;
  /** As `track/guide`. */
  key: string;
  /** Of the line and the guide. */
  name: string;
  progress: Progress;
}

export function entriesOf(
  { tracks }: RefusedContent,
  guides: Readonly<Record<string, Progress>> = {},
): Entry[] {
  return tracks.flatMap((track) =>
    track.guides.map((guide) => {
      const key = `${track.id}/${guide.id}`;
      const name = `${track.name} – ${guide.name}`;
      return { track: track.id, guide, key, name, progress: guides[key] ?? {} };
    }),
  );
}

/** What is refused, what waits for an answer, what is begun, what is not. */
export function sorted(entries: readonly Entry[]) {
  const isRefused = ({ progress }: Entry) => progress.status === 'refused';
  const open = entries.filter((entry) => !isRefused(entry));
  const left = open.filter(({ progress }) => !isOver(progress));
  return {
    refused: entries.filter(isRefused),
    waiting: open.filter(({ progress }) => isOver(progress)),
    begun: left.filter(({ progress }) => Object.keys(progress).length > 0),
    untouched: left.filter(({ progress }) => Object.keys(progress).length === 0),
  };
}

/** Where a reader goes on in a guide. */
export function leftAt({ guide, progress }: Entry): Stop | undefined {
  return resumeAt(guide.stops, progress) ?? guide.stops[0];
}

export interface Deadline {
  due: string;
  extended: string;
  isOver: boolean;
}

/** By when an answer is due; null where no day is known, or none can be counted. */
export function deadlineOf({
  guide,
  progress,
}: Pick<Entry, 'guide' | 'progress'>): Deadline | null {
  const since = progress.sent ?? progress.answered ?? '';
  if (!guide.answerWithin) return null;
  const due = monthsAfter(since, guide.answerWithin);
  const extended = monthsAfter(since, guide.answerWithin + 2);
  return due && extended ? { due, extended, isOver: today() > due } : null;
}
