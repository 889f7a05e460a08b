import type { ReasonId } from './changes.ts';
import { type Source, type SourceId, sources } from './sources.ts';

/** A day, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** How sure we are: always computed, by `confidenceOf`. */
export type Confidence =
  /** Two independent sources or more, or the platform's or an authority's own page, read there. */
  | 'confirmed'
  /** One source only. */
  | 'single'
  /** Only the article of September 2025 that this project started from. */
  | 'seed'
  /** Our own reading or translation: no source says it in these words. */
  | 'inferred'
  /** Sources contradict each other. */
  | 'disputed';

/** A dated change of wording, confidence or source, with its reason. */
export interface Change {
  date: IsoDate;
  /** The reason, in one line, lies in `locales` under this id. */
  why: ReasonId;
}

/** What stands behind a label, an address, a drawing or a claim. */
export interface Evidence {
  sources: readonly SourceId[];
  /** Those that say otherwise. */
  against?: readonly SourceId[];
  /** True where no source says it in these words: the sources are what we conclude or translate from. */
  ours?: true;
  /** Words that a source is known to hold: its link lands on them where the browser can. */
  quotes?: Readonly<Partial<Record<SourceId, string>>>;
  /** The day somebody last read the sources for this very thing. */
  read: IsoDate;
  /** Latest first. */
  changes?: readonly Change[];
}

/** What may be said besides the sources. */
export type EvidenceNotes = Partial<Pick<Evidence, 'against' | 'quotes' | 'read' | 'changes'>>;

/** The day the first sources were all read. Give a later day to whatever you read again. */
export const firstReading = '2026-11-23' satisfies IsoDate;

/**
 * The day since which all of these stand unread: one that was read again never hides another that
 * was not. The first reading where none has a day of its own.
 */
export function oldest(days: readonly IsoDate[]): IsoDate {
  return [...days].sort()[0] ?? firstReading;
}

/** The day by which all of these had been read. */
export function latest(days: readonly IsoDate[]): IsoDate {
  return [...days].sort().at(-1) ?? firstReading;
}

/** What sources say. */
export function evidence(
  read: readonly [SourceId, ...SourceId[]],
  notes: EvidenceNotes = {},
): Evidence {
  return { sources: read, read: firstReading, ...notes };
}

/** What we conclude from sources, or from their silence. */
export function ourReading(from: readonly SourceId[] = [], notes: EvidenceNotes = {}): Evidence {
  return { sources: from, ours: true, read: firstReading, ...notes };
}

/** A change of this day, for this reason. */
export function changed(date: IsoDate, why: ReasonId): EvidenceNotes {
  return { changes: [{ date, why }] };
}

export function confidenceOf({ sources: read, against = [], ours }: Evidence): Confidence {
  if (ours) return 'inferred';
  if (against.length > 0) return 'disputed';
  if (independent(read) > 1 || read.some(isOfficial)) return 'confirmed';
  return read[0] === 'seed' ? 'seed' : 'single';
}

const sourcesById: Readonly<Record<SourceId, Source>> = sources;

/** How many publishers stand behind these sources. */
export function independent(ids: readonly SourceId[]): number {
  return new Set(ids.map((id) => sourcesById[id].publisher ?? id)).size;
}

/** The platform's or an authority's own page, read at its own address. */
export function isOfficial(id: SourceId): boolean {
  const { kind, copy } = sourcesById[id];
  return (kind === 'platform' || kind === 'authority') && !copy;
}
