import type { GuideSummary } from '../content.ts';
import type { Progress, Status } from './kept.ts';

export type Stop = GuideSummary['stops'][number];

/** What the reader answered; where nothing was asked, that a request has gone off. */
export function statusOf({ status, sent }: Progress): Status | undefined {
  return status ?? (sent ? 'sent' : undefined);
}

/** Nothing is left to do but to wait. */
export function isOver(progress: Progress): boolean {
  const status = statusOf(progress);
  return status === 'refused' || status === 'sent';
}

/** The stop at which the reader left a guide half-way; null where they did not. */
export function resumeAt(stops: readonly Stop[], progress: Progress): Stop | null {
  const index = stops.findIndex(({ id }) => id === progress.last);
  if (index < 1) return null;
  return isOver(progress) && index === stops.length - 1 ? null : (stops[index] ?? null);
}

/** The number of a stop as its step says it; null of one that is not counted. */
export function numberOf(stops: readonly Stop[], stop: Stop): number | null {
  const counted = stops.filter((each) => each.counted);
  return stop.counted ? counted.indexOf(stop) + 1 : null;
}
