/** Stands in for `steps/catalogue.ts`: as many guides as the bench asked for. */
import * as real from '../../../steps/catalogue.ts';
import type { Track } from '../../../steps/guide.ts';
import { grownTracks } from './multiply.ts';
import { grownTo } from './size.ts';

export * from '../../../steps/catalogue.ts';

export const allTracks: readonly Track[] = grownTracks(real.allTracks, grownTo);

export const allGuides: readonly real.Stop[] = allTracks.flatMap((track) =>
  track.guides.map((guide) => ({ track, guide })),
);
