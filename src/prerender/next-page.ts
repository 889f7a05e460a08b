import type { Page } from '../content.ts';

/**
 * What a browser may fetch by itself before the program answers: the next step's page, once a hand comes
 * near its link. The same text in every page, so that one fingerprint allows it. Browsers that save data
 * or do not know it pass it over; on a slow line `reader/wake.ts` takes it out, and everywhere the
 * program once it answers, which needs no pages (`app/ahead.ts`).
 */
export const nextPageRules = JSON.stringify({
  prefetch: [{ where: { selector_matches: 'a[rel~=next]' }, eagerness: 'moderate' }],
});

/** True where a page leads on to a next step. */
export function leadsOn({ kind, address, content }: Page): boolean {
  return kind === 'step' && content.guide.stops.at(-1)?.id !== address.step;
}
