import type { Cause } from '../cause.ts';

/** Why a LinkedIn screen may differ. Ids begin with `li`. */
export const linkedinCauses = {
  liRowMissing: { goTo: 'linkedin/notification/check' },
  liNoEntry: { goTo: 'linkedin/notification/check' },
  liNoAnswers: { goTo: 'linkedin/notification/check' },
  liOtherWording: { showsVariants: true },
  liSignedOut: {},
} as const satisfies Record<string, Cause>;
