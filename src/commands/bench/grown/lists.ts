/** Stands in for `prerender/site.ts`: the pages that list guides, and those of the guides of today. */
import type { Page } from '../../../content.ts';
import * as real from '../../../prerender/site.ts';
import { allTracks } from '../../../steps/catalogue.ts';

export * from '../../../prerender/site.ts';

const today = new Set(allTracks.map(({ id }) => id));

export function* eachPage(): Generator<Page> {
  for (const page of real.eachPage()) {
    const isOfGuide = page.kind === 'guide' || page.kind === 'step';
    if (!isOfGuide || today.has(page.address.track)) yield page;
  }
}
