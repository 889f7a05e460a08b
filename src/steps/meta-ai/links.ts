import type { PlatformLink } from '../link.ts';
import { evidence } from '../sources.ts';

/**
 * Addresses of Facebook, Instagram, WhatsApp and Messenger. Two generations of form addresses
 * circulate, and no source says which one lives: a step names both.
 */
export const metaLinks = {
  metaPrivacyCentre: {
    href: 'https://www.facebook.com/privacy/center',
    ...evidence('confirmed', ['dunstan', 'domogeek']),
  },
  facebookForm: {
    href: 'https://www.facebook.com/help/contact/6359191084165019',
    ...evidence('confirmed', ['derogab', 'lcMeta1']),
  },
  facebookFormOlder: {
    href: 'https://www.facebook.com/help/contact/712876720715583',
    ...evidence('confirmed', ['ppdelft', 'datenanfragen1179']),
  },
  instagramForm: {
    href: 'https://help.instagram.com/contact/767264225370182',
    ...evidence('confirmed', ['ppdelft', 'datenanfragen1179']),
  },
  instagramFormOther: {
    href: 'https://help.instagram.com/contact/233964459562201',
    ...evidence('single', ['derogab']),
  },
  metaThirdPartyForm: {
    href: 'https://www.facebook.com/help/contact/510058597920541',
    ...evidence('confirmed', ['lcMeta3', 'inventoryMeta']),
  },
  metaSupportPrivacy: {
    href: 'https://help.meta.com/support/privacy',
    ...evidence('single', ['dn3841']),
  },
  whatsappHelp: {
    href: 'https://faq.whatsapp.com/1285115568956956',
    ...evidence('single', ['clubicForum']),
  },
  whatsappForm: {
    href: 'https://www.whatsapp.com/contact/forms/382532939919295/',
    ...evidence('single', ['ppdelft']),
  },
} as const satisfies Record<string, PlatformLink>;
