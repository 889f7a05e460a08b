import { type Evidence, evidence } from './sources.ts';

/** What the law and the authorities say, whatever the platform. */
export const lawClaims = {
  gdprArticle21: evidence('confirmed', ['gdprhub']),
  gdprMonth: evidence('confirmed', ['gdprrating', 'cnilplainte']),
  cnilReasons: evidence('confirmed', ['cnilOpp']),
  cnilProof: evidence('confirmed', ['cnilOpp']),
  cnilComplaint: evidence('confirmed', ['cnilplainte']),
} as const satisfies Record<string, Evidence>;
