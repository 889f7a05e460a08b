import type { causes } from './causes.ts';
import { complete } from './complete.ts';
import type { Guide, GuideData, Outcome, Step, Track, TrackData } from './guide.ts';
import * as places from './places.gen.ts';

export type TrackId = keyof typeof places.tracks;

/** Every guide's definition under its key, `track/guide`. */
export type GuidesByKey = typeof places.guides;
export type GuideKey = keyof GuidesByKey;

/** The keys of one guide's steps, `track/guide/step`. */
type StepKeys<K extends GuideKey> = `${K}/${GuidesByKey[K]['steps'][number]['id']}`;
export type StepKey = { [K in GuideKey]: StepKeys<K> }[GuideKey];

/** Where these lead: the value of every `goTo` and `next` in them, however deep. */
type LeadsTo<T> = T extends readonly (infer Each)[]
  ? LeadsTo<Each>
  : T extends object
    ? { [K in keyof T]: K extends 'goTo' | 'next' ? T[K] : LeadsTo<T[K]> }[keyof T]
    : never;

/** The keys whose value is none of these. */
type Unfit<All, Wanted> = { [K in keyof All]: All[K] extends Wanted ? never : K }[keyof All];

type Shortest = {
  [T in TrackId]: (typeof places.tracks)[T] extends { shortest: infer G extends string }
    ? `${T}/${G}`
    : never;
}[TrackId];

// Each says what its type asks for; more is said of a mistake in its own file.
complete<Unfit<typeof places.tracks, TrackData>>();
complete<Unfit<GuidesByKey, GuideData>>();
const tracks: Readonly<Record<string, TrackData>> = Object(places.tracks);
const guides: Readonly<Record<string, GuideData>> = Object(places.guides);

// Where data points at a guide or step, the place must exist.
complete<Exclude<LeadsTo<typeof causes | GuidesByKey>, GuideKey | StepKey>>();
complete<Exclude<Shortest, GuideKey>>();

/** A guide with the track it lies on. */
export interface Stop {
  track: Track;
  guide: Guide;
}

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

/** Every line, in the order in which the home page shows them. */
export const allTracks: readonly Track[] = Object.entries(tracks)
  .map(([id, track]) => ({ id, ...track, guides: guidesOn(id) }))
  .sort(byOrder);

function guidesOn(track: string): Guide[] {
  return Object.entries(guides)
    .filter(([key]) => key.startsWith(`${track}/`))
    .map(([key, guide]) => ({ id: key.slice(track.length + 1), ...guide }))
    .sort(byOrder);
}

export const allGuides: readonly Stop[] = allTracks.flatMap((track) =>
  track.guides.map((guide) => ({ track, guide })),
);

export function guideKey({ track, guide }: Stop): string {
  return `${track.id}/${guide.id}`;
}

/** The steps that count as "n of m": those with something to press. */
export function countedSteps(guide: Guide): readonly Step[] {
  return guide.steps.filter((step) => step.press);
}

/** Where a step stands in its guide: something to read comes before or after what is counted. */
export function partOf(guide: Guide, step: Step): 'before' | 'counted' | 'after' | 'check' {
  if (step.check) return 'check';
  if (step.press) return 'counted';
  const first = guide.steps.findIndex((each) => each.press);
  return guide.steps.indexOf(step) < first ? 'before' : 'after';
}

/** What is pressed on each device; empty where a step only reads or compares. */
export function pressedOn(step: Step) {
  const press = step.press ?? [];
  return 'computer' in press ? press : { computer: press, phone: press };
}

/** How many things a reader presses from the first step to the last. */
export function pressCount(guide: Guide): number {
  return guide.steps.reduce(
    (sum, step) => sum + Math.max(...Object.values(pressedOn(step)).map((list) => list.length)),
    0,
  );
}

export function outcomesOf(step: Step): readonly Outcome[] {
  return step.check?.outcomes ?? [];
}
