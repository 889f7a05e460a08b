import { changed } from '../evidence.ts';
import { type Label, ours, seen } from '../label.ts';

/** Words that counted as confirmed, though one page alone shows them. */
const onePage = changed('2026-11-24', 'onePage');

/** Labels of Facebook, Instagram, WhatsApp and Messenger, named for what the control does. */
export const labels = {
  // Facebook's menu
  fbSettingsPrivacy: {
    fr: seen('Paramètres et confidentialité', ['quatrys'], onePage),
    en: seen('Settings & privacy', ['techrads'], onePage),
  },

  // Instagram's settings
  igSettings: {
    fr: seen('Paramètres et activité', ['deepai'], onePage),
    en: seen('Settings and activity', ['sortir', 'mastoDec']),
    variants: { en: [seen('Settings & Privacy', ['techrads'])] },
  },
  igMoreInfo: {
    fr: ours('Plus d’infos et assistance', ['techrads']),
    en: seen('More info and support', ['techrads', 'mastoDec']),
  },
  igAbout: {
    fr: seen('À propos', ['deepai'], onePage),
    en: seen('About', ['wealthy'], onePage),
  },

  // The Privacy Centre, the same for both
  privacyCentre: {
    fr: seen('Centre de confidentialité', ['quatrys', 'zagla']),
    en: seen('Privacy Centre', ['techrads', 'dunstan']),
    variants: { en: [seen('Privacy Center', ['techrads'], onePage)] },
  },
  /** The sentence that holds the link. Of the English one, only these words are attested. */
  objectSentence: {
    fr: seen('Vous avez le droit de vous opposer à l’utilisation de vos informations', [
      'soononmars',
      'etouffoir',
    ]),
    en: seen('the right to object', ['techrads'], onePage),
  },
  objectLink: {
    fr: seen('opposer', ['soononmars', 'etouffoir']),
    en: seen('object', ['techrads', 'sortir']),
    variants: {
      fr: [seen('Droit d’opposition', ['deepai'], onePage)],
      en: [
        seen('Submit an objection request', ['ppdelft', 'mgillion']),
        seen('Right to object', ['mgillion', 'wealthy']),
      ],
    },
  },
  privacyTopics: {
    fr: seen('Sujets de confidentialité', ['lebigdata'], onePage),
    en: seen('Privacy Topics', ['ppdelft', 'mgillion']),
  },
  aiAtMeta: {
    fr: seen('IA chez Meta', ['lebigdata'], onePage),
    en: seen('AI at Meta', ['ppdelft', 'mgillion']),
    variants: { fr: [seen('IA générative – L’IA chez Meta', ['quatrys'], onePage)] },
  },
  sharedInformation: {
    fr: seen('Informations que vous avez partagées sur les produits Meta', ['quatrys'], onePage),
    en: seen('Information you’ve shared with Meta products', ['mgillion'], onePage),
  },

  // Other ways to the form
  privacyPolicy: {
    fr: seen('Politique de confidentialité', ['deepai'], onePage),
    en: seen('Privacy Policy', ['wealthy', 'mastoDec']),
  },
  rightToObject: {
    fr: seen('Droit d’opposition', ['deepai'], onePage),
    en: seen('Right to object', ['wealthy'], onePage),
  },

  // The forms
  formEmail: {
    fr: ours('Adresse e-mail', ['prosieben', 'sky']),
    en: ours('Email address', ['dunstan']),
  },
  submit: {
    fr: seen('Envoyer', ['soononmars'], onePage),
    en: seen('Submit', ['dunstan'], onePage),
  },
  thirdPartyChoice: {
    fr: ours(
      'Je souhaite m’opposer au traitement de mes informations personnelles provenant de tiers et servant à développer et améliorer l’IA chez Meta, ou limiter ce traitement',
      ['lcMeta3'],
    ),
    en: seen(
      'I want to object to or restrict the processing of my personal information from third parties used for developing and improving AI at Meta',
      ['lcMeta3'],
    ),
    variants: { en: [seen('… from third parties for Meta AI', ['inventoryMeta'])] },
  },

  // WhatsApp and Messenger
  metaAiChat: {
    fr: seen('Meta AI', ['internauteWa', 'iacom']),
    en: seen('Meta AI', ['particleWa', 'datastudios']),
  },
  advancedChatPrivacy: {
    fr: seen(
      'Confidentialité avancée de la discussion',
      ['waInterfaceA', 'waInterfaceB', 'waInterfaceC'],
      { ...changed('2026-11-24', 'fullLabel'), read: '2026-11-24' },
    ),
    en: seen('Advanced chat privacy', ['eff', 'sysdesign']),
    variants: { fr: [seen('Confidentialité avancée', ['frandroidWa'])] },
  },
  waHelpTitle: {
    fr: seen('Comment puis-je m’opposer au traitement de mes informations ?', [
      'clubicForum',
      'jvmag',
    ]),
    en: seen(
      'How can I make an objection to the processing of my information?',
      ['ppdelft'],
      onePage,
    ),
  },
  contactWhatsapp: {
    fr: seen('Contact WhatsApp', ['clubicForum']),
    en: ours('Contact WhatsApp', ['clubicForum']),
  },
  mute: {
    fr: ours('Mettre en sourdine', ['tinygrab']),
    en: seen('Mute', ['sipochMute', 'tinygrab']),
  },
} as const satisfies Record<string, Label>;
