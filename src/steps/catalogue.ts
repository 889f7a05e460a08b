import type { Cause } from './cause.ts';
import { type CauseId, causes } from './causes.ts';
import type { Guide, Outcome, Step, Track } from './guide.ts';
import { notification } from './linkedin/notification.ts';
import { objectionForm } from './linkedin/objection-form.ts';
import { directSwitch } from './linkedin/switch.ts';
import { facebook } from './meta-ai/facebook.ts';
import { instagram } from './meta-ai/instagram.ts';
import { messenger } from './meta-ai/messenger.ts';
import { othersAboutYou } from './meta-ai/others-about-you.ts';
import { whatsapp } from './meta-ai/whatsapp.ts';

/** Every line, in the order in which the home page shows them. A new guide is added here. */
export const tracks = [
  {
    id: 'linkedin',
    name: 'LinkedIn',
    sign: 'in',
    drawnAs: 'line',
    guides: [notification, directSwitch, objectionForm],
    shortest: directSwitch.id,
    direct: 'linkedinSetting',
    takes: ['liTakes', 'liSince', 'liPrivateMessages', 'liDataDisputed', 'liLegalBasis'],
    effects: {
      changes: ['liFutureStops', 'liAnyTime', 'liStillUsable'],
      keeps: ['liPastStays', 'liOtherModels', 'liTypedIntoAi', 'liLateScope'],
    },
  },
  {
    id: 'meta-ai',
    name: 'Meta AI',
    sign: 'M',
    drawnAs: 'cards',
    guides: [facebook, instagram, whatsapp, messenger, othersAboutYou],
    direct: 'metaPrivacyCentre',
    takes: ['meUsed', 'meNotUsed', 'meWaAiChats'],
    effects: {
      changes: ['meFutureStops', 'meLinked', 'meAnyTime'],
      keeps: ['mePastStays', 'meLateScope', 'meOthersPosts'],
    },
  },
] as const satisfies readonly Track[];

type Tracks = (typeof tracks)[number];
export type TrackId = Tracks['id'];

/** Each guide of each track, with its key: a union, one member a guide. */
type Keyed = {
  [T in Tracks as T['id']]: {
    [G in T['guides'][number] as G['id']]: { key: `${T['id']}/${G['id']}`; guide: G };
  }[T['guides'][number]['id']];
}[TrackId];

/** Every guide's definition under its key, `track/guide`. */
export type GuidesByKey = { [K in Keyed as K['key']]: K['guide'] };

export type GuideKey = {
  [T in Tracks as T['id']]: `${T['id']}/${T['guides'][number]['id']}`;
}[TrackId];

/** Every step's key, `track/guide/step`. */
export type StepKey = {
  [T in Tracks as T['id']]: {
    [G in T['guides'][number] as G['id']]: `${T['id']}/${G['id']}/${G['steps'][number]['id']}`;
  }[T['guides'][number]['id']];
}[TrackId];

// Where data points at a guide or step, the place must exist: these lines do not compile otherwise.
causes satisfies Record<CauseId, Cause<GuideKey | StepKey>>;
tracks satisfies readonly Track<GuideKey | StepKey>[];

/** A guide with the track it lies on. */
export interface Stop {
  track: Track;
  guide: Guide;
}

export const allTracks: readonly Track[] = tracks;

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
