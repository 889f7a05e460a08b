import type { PlatformLanguage } from './basics.ts';
import { type Evidence, type EvidenceNotes, evidence, ourReading } from './evidence.ts';
import type { SourceId } from './sources.ts';

/** The words that the platform shows on a control, in one of its languages. */
export interface LabelText extends Evidence {
  text: string;
}

/** A control of a platform, named in each of the platform's languages. */
export interface Label extends Readonly<Record<PlatformLanguage, LabelText>> {
  /** Other wordings that a source gives for the same control. Shown under "My screen is different". */
  variants?: Readonly<Partial<Record<PlatformLanguage, readonly LabelText[]>>>;
}

/** Words read in the sources named. */
export function seen(
  text: string,
  read: readonly [SourceId, ...SourceId[]],
  notes?: EvidenceNotes,
): LabelText {
  return { text, ...evidence(read, notes) };
}

/** Words that no source shows: our own translation of the other language's label, or an example. */
export function ours(text: string, from?: readonly SourceId[], notes?: EvidenceNotes): LabelText {
  return { text, ...ourReading(from, notes) };
}
