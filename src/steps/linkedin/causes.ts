import type { Cause } from '../cause.ts';

/** Why a LinkedIn screen may differ. Ids begin with `li`. */
export const causes = {
  liRowMissing: { goTo: 'linkedin/switch/open-setting' },
  liNoEntry: { goTo: 'linkedin/switch/open-setting' },
  liNoAnswers: { goTo: 'linkedin/switch/open-setting' },
  /** On the switch's own steps, which `liRowMissing` would lead back to. */
  liNoSetting: { goTo: 'linkedin/objection-form' },
  liNoAppSettings: { claims: ['liGearRoute'] },
  liFormDiffers: {},
  liFormSignIn: { claims: ['liFormNonMembers'] },
  liOtherWording: { showsVariants: true },
  /** Where no other words are known. */
  liNoOtherWords: {},
  liSignedOut: {},
  liWrongAccount: {},
  liWorkAccount: { goTo: 'linkedin/objection-form' },
  liUnder18: { claims: ['liUnder18'] },
  liOutsideRegions: { goTo: 'linkedin/switch/check', claims: ['liRegions', 'liHongKong'] },
  liAppInstead: {},
  liInAppBrowser: {},
} as const satisfies Record<string, Cause>;

/** What may happen on any screen of LinkedIn, besides other words. */
export const anyLinkedinScreen = [
  'liSignedOut',
  'liWrongAccount',
  'liWorkAccount',
  'liUnder18',
  'liOutsideRegions',
  'liAppInstead',
  'liInAppBrowser',
] as const;
