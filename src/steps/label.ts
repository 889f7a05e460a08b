import type { Language } from './basics.ts';
import { type Confidence, type Evidence, evidence, type SourceId } from './sources.ts';

/** The words that the platform shows on a control, in one of its languages. */
export interface LabelText extends Evidence {
  text: string;
}

/** A control of a platform, named in each of the platform's languages. */
export interface Label extends Readonly<Record<Language, LabelText>> {
  /** Other wordings that a source gives for the same control. Shown under "My screen is different". */
  variants?: Readonly<Partial<Record<Language, readonly LabelText[]>>>;
}

/** Words read in the sources named. */
export function seen(
  text: string,
  confidence: Exclude<Confidence, 'inferred'>,
  ...sources: readonly SourceId[]
): LabelText {
  return { text, ...evidence(confidence, sources) };
}

/** Words that no source attests: our own translation of the other language's label. */
export function ours(text: string, ...sources: readonly SourceId[]): LabelText {
  return { text, ...evidence('inferred', sources) };
}
