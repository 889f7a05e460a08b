import type { Cause } from '../cause.ts';

/** Why a LinkedIn screen may differ. Ids begin with `li`. */
export const linkedinCauses = {
  liRowMissing: { goTo: 'linkedin/switch/open-setting' },
  liNoEntry: { goTo: 'linkedin/switch/open-setting' },
  liNoAnswers: { goTo: 'linkedin/switch/open-setting' },
  liFormDiffers: {},
  liOtherWording: { showsVariants: true },
  liSignedOut: {},
  liWrongAccount: {},
  liWorkAccount: { goTo: 'linkedin/objection-form' },
  liUnder18: { claims: ['liUnder18'] },
  liOutsideRegions: { claims: ['liRegions'] },
  liAppInstead: {},
  liInAppBrowser: {},
} as const satisfies Record<string, Cause>;

/** What may happen on any screen of LinkedIn. */
export const anyLinkedinScreen = [
  'liOtherWording',
  'liSignedOut',
  'liWrongAccount',
  'liWorkAccount',
  'liUnder18',
  'liOutsideRegions',
  'liAppInstead',
  'liInAppBrowser',
] as const;
