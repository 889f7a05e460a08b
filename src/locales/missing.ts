import type { GuideKey, GuidesByKey, TrackId } from '../steps/catalogue.ts';
import type { CauseId } from '../steps/causes.ts';
import type { ClaimId } from '../steps/claims.ts';
import type { Language } from './languages.ts';
import type { AnyGuideWords, AnyStepWords, CauseWords, OutcomeWords, TrackWords } from './words.ts';

/*
 * What our words lack, as places that the compiler prints: `fr/x/switch/guide.json: steps.check.see`.
 * Asked whether the words fit a type, it would print both, whole.
 */

/** The names under which these words do not say what `T` wants, after the place where they lie. */
type Unfit<T, Words, At extends string> = {
  [N in keyof T & string]-?: N extends keyof Words
    ? Words[N] extends T[N]
      ? never
      : `${At}${N}`
    : Partial<Pick<T, N>> extends Pick<T, N>
      ? never
      : `${At}${N}`;
}[keyof T & string];

/** Those of these names that are not there, and what those lack that are. */
type EachUnfit<Name extends string, T, Words, At extends string> = {
  [N in Name]: N extends keyof Words ? Unfit<T, Words[N], `${At}${N}.`> : `${At}${N}`;
}[Name];

type OutcomeIds<S> = S extends { check: { outcomes: readonly { id: infer I extends string }[] } }
  ? I
  : never;

/** What a step says besides what every step does. */
type OwnParts<S> =
  | (S extends { check: object } ? 'outcomes' : 'see')
  | (S extends { letter: object } ? 'letter' : never)
  | (S extends { open: { exact: false } } ? 'open' : never);

type StepUnfit<S, Words, At extends string> =
  | Unfit<Omit<AnyStepWords, 'outcomes'>, Words, At>
  | `${At}${Exclude<OwnParts<S>, keyof Words>}`
  | (Words extends { outcomes: infer Said }
      ? EachUnfit<OutcomeIds<S>, OutcomeWords, Said, `${At}outcomes.`>
      : never);

type StepsUnfit<S, Words, At extends string> = S extends { id: infer I extends string }
  ? I extends keyof Words
    ? StepUnfit<S, Words[I], `${At}${I}.`>
    : `${At}${I}`
  : never;

type GuideUnfit<K extends GuideKey, Words, At extends string> =
  | Unfit<Omit<AnyGuideWords, 'steps'>, Words, At>
  | (Words extends { steps: infer Steps }
      ? StepsUnfit<GuidesByKey[K]['steps'][number], Steps, `${At}steps.`>
      : `${At}steps`);

/** What the data asks for and these words do not say. */
export type Missing<
  L extends Language,
  Words extends { tracks: object; guides: object; claims: object; causes: object },
> =
  | Unfit<Record<ClaimId, string>, Words['claims'], `${L}/…/claims.json: `>
  | EachUnfit<CauseId, CauseWords, Words['causes'], `${L}/…/causes.json: `>
  | {
      [T in TrackId]: T extends keyof Words['tracks']
        ? Unfit<TrackWords, Words['tracks'][T], `${L}/${T}/track.json: `>
        : `${L}/${T}/track.json`;
    }[TrackId]
  | {
      [K in GuideKey]: K extends keyof Words['guides']
        ? GuideUnfit<K, Words['guides'][K], `${L}/${K}/guide.json: `>
        : `${L}/${K}/guide.json`;
    }[GuideKey];
