import type { Cause } from '../cause.ts';

/** Why a screen of Meta's apps may differ. Ids begin with `me`. */
export const causes = {
  // On the way to the form
  meFbNoPrivacyCentre: { goTo: 'meta-ai/facebook/object' },
  meIgNoPrivacyCentre: { goTo: 'meta-ai/instagram/object' },
  meIgMenuFirst: {},
  meFbNoLink: { goTo: 'meta-ai/facebook/form', claims: ['meLayout'] },
  meIgNoLink: { goTo: 'meta-ai/instagram/form', claims: ['meLayout'] },
  meIgOnFacebook: { goTo: 'meta-ai/instagram/form' },

  // At the form
  meFormDead: { claims: ['meFormName', 'meTwoForms', 'meFormsMoved'] },
  meOtherForm: { goTo: 'meta-ai/others-about-you' },
  meFormCountry: { claims: ['meCountry'] },
  meThirdPartyNoChoice: { claims: ['meFormsMoved'] },
  meThirdPartySignIn: { claims: ['meThirdPartyAccount'] },

  // WhatsApp and Messenger
  meWaNoRow: {},
  meWaNoMetaAiChat: { goTo: 'meta-ai/whatsapp/objection' },
  meWaIphone: {},
  meWaFormDead: {},
  meMessengerNoChat: { goTo: 'meta-ai/messenger/check' },
  meMessengerNoInfo: {},

  // On any screen
  meOtherWording: { showsVariants: true },
  meSignedOut: { claims: ['meSignIn'] },
  meWrongAccount: {},
  mePageAccount: { claims: ['mePages'] },
  meAppInstead: {},
  meInAppBrowser: {},
  meUnder18: { claims: ['meUnder18'] },
  meOutsideRegions: { claims: ['meOutsideRegions', 'meElsewhere'] },
} as const satisfies Record<string, Cause>;

/** What may happen on any page of the objection. */
export const anyMetaScreen = [
  'meOtherWording',
  'meSignedOut',
  'meWrongAccount',
  'meAppInstead',
  'meInAppBrowser',
  'meUnder18',
  'meOutsideRegions',
] as const;
