import type { Claim } from './claim.ts';
import { changed, evidence, ourReading } from './evidence.ts';
import type { PlatformLink } from './link.ts';

/** What the law and the authorities say, whatever the platform. */
export const lawClaims = {
  gdprArticle21: evidence(['gdprhub']),
  gdprMonth: evidence(['gdprrating', 'cnilplainte']),
  cnilReasons: evidence(['cnilOpp']),
  cnilProof: evidence(['cnilOpp']),
  cnilComplaint: evidence(['cnilplainte']),
  /** In a letter of one's own; the platforms' forms ask for none. */
  reasonInLetter: evidence(['dn1780', 'dn904'], changed('2026-11-24', 'told')),
} as const satisfies Record<string, Claim>;

/** Pages of the authorities. */
export const lawLinks = {
  /** Its content was read in two reports; which page its address comes from was not noted. */
  cnilSheet: {
    href: 'https://www.cnil.fr/fr/ia-comment-sopposer-la-reutilisation-de-ses-donnees-personnelles-entrainement-agent-conversationnel',
    ...ourReading(['acker', 'archimag']),
  },
} as const satisfies Record<string, PlatformLink>;
