import type { RoutedPage } from '../content.ts';
import { pathOf } from '../paths.ts';
import { type Progress, update, useKept } from './kept.ts';

/*
 * How far the reader came in a guide, changed by what they do there. `guide` is always `track/guide`.
 */

const none: Progress = {};

/** Followed as it changes. */
export function useProgress(guide: string): Progress {
  return useKept().guides?.[guide] ?? none;
}

export function setProgress(guide: string, change: (before: Progress) => Progress): void {
  update((kept) => ({
    ...kept,
    guides: { ...kept.guides, [guide]: change(kept.guides?.[guide] ?? none) },
  }));
}

/**
 * Notes that the reader is at a step, where they were at the page of this path before. Who comes on from
 * the step before has done that one; who comes from elsewhere has at most come further than ever.
 */
export function arriveAtStep(
  { address, content }: Extract<RoutedPage, { kind: 'step' }>,
  from: string | null,
): void {
  const { track, guide, step } = address;
  const ids = content.steps.map(({ id }) => id);
  const index = ids.indexOf(step);
  const before = ids[index - 1];
  // To look at the first step is not to begin.
  if (!before) return;
  const goesOn = from === pathOf({ ...address, step: before });
  setProgress(`${track}/${guide}`, (known) => {
    if (!goesOn && index <= ids.indexOf(known.last ?? '')) return known;
    const done = goesOn && { done: (known.done ?? []).concat(before) };
    return { ...known, ...done, last: step };
  });
}
