import type { IsoDate } from './evidence.ts';

/** Guides that were published. What and why lie in `locales`, under the same id. */
export interface Publication {
  date: IsoDate;
  /** Guides concerned, as `track/guide`; or a whole track. */
  guides: readonly string[];
}

/** Latest first. */
export const publications = {
  meta: { date: '2026-11-23', guides: ['meta-ai'] },
  first: { date: '2026-11-23', guides: ['linkedin'] },
} as const satisfies Record<string, Publication>;

export type PublicationId = keyof typeof publications;

/**
 * Why a label, an address, a drawing or a claim was changed: a line in `locales`, under the same id.
 * The change itself stands with what it changed, with its day; the log on the about page gathers them.
 */
export const reasons = [
  'onePage',
  'copyOnly',
  'inventories',
  'fullLabel',
  'resetAi',
  'blueCircle',
  'regions',
  'announcement',
  'contradiction',
  'formCovers',
  'affiliates',
  'sayWhatIsKnown',
  'plainer',
  'greyBar',
  'told',
] as const;
export type ReasonId = (typeof reasons)[number];
