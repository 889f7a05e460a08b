import { type Label, ours, seen } from '../label.ts';

/** Labels of Facebook, Instagram, WhatsApp and Messenger, named for what the control does. */
export const metaLabels = {
  // Facebook's menu
  fbSettingsPrivacy: {
    fr: seen('Paramètres et confidentialité', 'confirmed', 'quatrys'),
    en: seen('Settings & privacy', 'confirmed', 'techrads'),
  },

  // Instagram's settings
  igSettings: {
    fr: seen('Paramètres et activité', 'confirmed', 'deepai'),
    en: seen('Settings and activity', 'confirmed', 'sortir', 'mastoDec'),
    variants: { en: [seen('Settings & Privacy', 'single', 'techrads')] },
  },
  igMoreInfo: {
    fr: ours('Plus d’infos et assistance', 'techrads'),
    en: seen('More info and support', 'confirmed', 'techrads', 'mastoDec'),
  },
  igAbout: {
    fr: seen('À propos', 'confirmed', 'deepai'),
    en: seen('About', 'confirmed', 'wealthy'),
  },

  // The Privacy Centre, the same for both
  privacyCentre: {
    fr: seen('Centre de confidentialité', 'confirmed', 'quatrys', 'zagla'),
    en: seen('Privacy Centre', 'confirmed', 'techrads', 'dunstan'),
    variants: { en: [seen('Privacy Center', 'confirmed', 'techrads')] },
  },
  /** The sentence that holds the link. Of the English one, only these words are attested. */
  objectSentence: {
    fr: seen(
      'Vous avez le droit de vous opposer à l’utilisation de vos informations',
      'confirmed',
      'soononmars',
      'etouffoir',
    ),
    en: seen('the right to object', 'confirmed', 'techrads'),
  },
  objectLink: {
    fr: seen('opposer', 'confirmed', 'soononmars', 'etouffoir'),
    en: seen('object', 'confirmed', 'techrads', 'sortir'),
    variants: {
      fr: [seen('Droit d’opposition', 'confirmed', 'deepai')],
      en: [
        seen('Submit an objection request', 'confirmed', 'ppdelft', 'mgillion'),
        seen('Right to object', 'confirmed', 'mgillion', 'wealthy'),
      ],
    },
  },
  privacyTopics: {
    fr: seen('Sujets de confidentialité', 'confirmed', 'lebigdata'),
    en: seen('Privacy Topics', 'confirmed', 'ppdelft', 'mgillion'),
  },
  aiAtMeta: {
    fr: seen('IA chez Meta', 'confirmed', 'lebigdata'),
    en: seen('AI at Meta', 'confirmed', 'ppdelft', 'mgillion'),
    variants: { fr: [seen('IA générative – L’IA chez Meta', 'confirmed', 'quatrys')] },
  },
  sharedInformation: {
    fr: seen('Informations que vous avez partagées sur les produits Meta', 'confirmed', 'quatrys'),
    en: seen('Information you’ve shared with Meta products', 'confirmed', 'mgillion'),
  },

  // Other ways to the form
  privacyPolicy: {
    fr: seen('Politique de confidentialité', 'confirmed', 'deepai'),
    en: seen('Privacy Policy', 'confirmed', 'wealthy', 'mastoDec'),
  },
  rightToObject: {
    fr: seen('Droit d’opposition', 'confirmed', 'deepai'),
    en: seen('Right to object', 'confirmed', 'wealthy'),
  },
  otherPolicies: {
    fr: ours('Autres politiques et articles', 'mastoDec'),
    en: seen('Other policies and articles', 'single', 'mastoDec'),
  },
  howMetaUses: {
    fr: ours(
      'Comment Meta utilise les informations pour les modèles et fonctionnalités d’IA générative',
      'mastoDec',
    ),
    en: seen(
      'How Meta uses information for generative AI models and features',
      'single',
      'mastoDec',
    ),
  },
  yourRightToObject: {
    fr: ours('Votre droit d’opposition', 'mastoDec'),
    en: seen('Your right to object', 'single', 'mastoDec'),
  },
  submitRequestsHere: {
    fr: ours('En savoir plus et envoyer une demande ici', 'mastoDec'),
    en: seen('Learn more and submit requests here', 'single', 'mastoDec'),
  },

  // The forms
  metaFormName: {
    fr: ours('Je m’oppose à l’utilisation de mes informations pour Meta AI', 'inventoryMeta'),
    en: seen(
      'I want to object to the use of my information for Meta AI',
      'single',
      'inventoryMeta',
    ),
  },
  formEmail: {
    fr: ours('Adresse e-mail', 'prosieben', 'sky'),
    en: ours('Email address', 'dunstan'),
  },
  submit: {
    fr: seen('Envoyer', 'confirmed', 'soononmars'),
    en: seen('Submit', 'confirmed', 'dunstan'),
  },
  thirdPartyChoice: {
    fr: ours(
      'Je souhaite m’opposer au traitement de mes informations personnelles provenant de tiers et servant à développer et améliorer l’IA chez Meta, ou limiter ce traitement',
      'lcMeta3',
    ),
    en: seen(
      'I want to object to or restrict the processing of my personal information from third parties used for developing and improving AI at Meta',
      'single',
      'lcMeta3',
    ),
    variants: { en: [seen('… from third parties for Meta AI', 'single', 'inventoryMeta')] },
  },

  // WhatsApp and Messenger
  metaAiChat: {
    fr: seen('Meta AI', 'confirmed', 'internauteWa', 'iacom'),
    en: seen('Meta AI', 'confirmed', 'particleWa', 'datastudios'),
  },
  advancedChatPrivacy: {
    fr: seen('Confidentialité avancée', 'single', 'frandroidWa'),
    en: seen('Advanced chat privacy', 'confirmed', 'eff', 'sysdesign'),
  },
  waHelpTitle: {
    fr: seen(
      'Comment puis-je m’opposer au traitement de mes informations ?',
      'confirmed',
      'clubicForum',
      'jvmag',
    ),
    en: seen(
      'How can I make an objection to the processing of my information?',
      'confirmed',
      'ppdelft',
    ),
  },
  contactWhatsapp: {
    fr: seen('Contact WhatsApp', 'single', 'clubicForum'),
    en: ours('Contact WhatsApp', 'clubicForum'),
  },
  mute: {
    fr: ours('Mettre en sourdine', 'tinygrab'),
    en: seen('Mute', 'confirmed', 'sipochMute', 'tinygrab'),
  },
  resetAi: {
    fr: seen('/reset-ai', 'confirmed', 'particleWa', 'datastudios'),
    en: seen('/reset-ai', 'confirmed', 'particleWa', 'datastudios'),
  },
} as const satisfies Record<string, Label>;
