import type { IsoDate } from './sources.ts';

/** What changed in the guides. What and why lie in `locales`, under the same id. */
export interface Change {
  date: IsoDate;
  /** Guides concerned, as `track/guide`; or a whole track. */
  guides: readonly string[];
}

/** Latest first. */
export const changes = {
  meta: { date: '2026-11-23', guides: ['meta-ai'] },
  first: { date: '2026-11-23', guides: ['linkedin'] },
} as const satisfies Record<string, Change>;

export type ChangeId = keyof typeof changes;
