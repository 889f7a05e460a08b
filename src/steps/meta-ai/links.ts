import { changed, evidence } from '../evidence.ts';
import type { PlatformLink } from '../link.ts';

/**
 * Addresses of Facebook, Instagram, WhatsApp and Messenger. Two generations of form addresses
 * circulate, and no source says which one lives: a step names both.
 */
export const links = {
  metaPrivacyCentre: {
    href: 'https://www.facebook.com/privacy/center',
    ...evidence(['dunstan', 'domogeek']),
  },
  metaPrivacyCentreFr: {
    href: 'https://www.facebook.com/privacy/center?locale=fr_FR',
    ...evidence(['dunstan', 'domogeek'], changed('2026-11-24', 'told')),
  },
  facebookForm: {
    href: 'https://www.facebook.com/help/contact/6359191084165019',
    ...evidence(['derogab', 'lcMeta1']),
  },
  facebookFormOlder: {
    href: 'https://www.facebook.com/help/contact/712876720715583',
    ...evidence(['ppdelft', 'datenanfragen1179']),
  },
  instagramForm: {
    href: 'https://help.instagram.com/contact/767264225370182',
    ...evidence(['ppdelft', 'datenanfragen1179']),
  },
  instagramFormOther: {
    href: 'https://help.instagram.com/contact/233964459562201',
    ...evidence(['derogab']),
  },
  metaThirdPartyForm: {
    href: 'https://www.facebook.com/help/contact/510058597920541',
    ...evidence(['lcMeta3', 'inventoryMeta']),
  },
  /** What it does to the AI form is not known: named in a sentence, never a way to that form. */
  metaSupportPrivacy: {
    href: 'https://help.meta.com/support/privacy',
    ...evidence(['dn3841']),
  },
  metaAiTerms: {
    href: 'https://www.facebook.com/legal/ai-terms',
    ...evidence(['inventoryMeta'], changed('2026-11-24', 'told')),
  },
  metaEuAiTerms: {
    href: 'https://www.facebook.com/legal/eu-ai-terms/',
    ...evidence(['inventoryMeta'], {
      ...changed('2026-11-24', 'told'),
      read: '2026-11-24',
    }),
  },
  metaCameraRoll: {
    href: 'https://about.fb.com/news/2026/04/now-rolling-out-facebooks-opt-in-camera-roll-suggestions-in-the-eu-and-uk/',
    ...evidence(['inventoryMeta'], {
      ...changed('2026-11-24', 'told'),
      read: '2026-11-24',
    }),
  },
  whatsappHelp: {
    href: 'https://faq.whatsapp.com/1285115568956956',
    ...evidence(['clubicForum']),
  },
  whatsappForm: {
    href: 'https://www.whatsapp.com/contact/forms/382532939919295/',
    ...evidence(['ppdelft']),
  },
} as const satisfies Record<string, PlatformLink>;
