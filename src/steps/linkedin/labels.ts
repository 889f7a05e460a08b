import { changed } from '../evidence.ts';
import { type Label, ours, seen } from '../label.ts';

const today = '2026-11-24';

/** Labels of LinkedIn's site and app, named for what the control does. */
export const labels = {
  // The top bar and the avatar menu
  me: {
    fr: seen('Vous', ['blick', 'vert']),
    en: seen('Me', ['ebas', 'liA1337839']),
  },
  settingsPrivacy: {
    fr: seen('Préférences et confidentialité', ['apd', 'bfm', 'blick', 'kaspersky']),
    en: seen('Settings & Privacy', ['ebas'], changed(today, 'onePage')),
    variants: { fr: [seen('Paramètres et confidentialité', ['cookiecom'])] },
  },
  appSettings: {
    fr: seen('Préférences', ['vert'], { ...changed(today, 'contradiction'), against: ['blick'] }),
    en: seen('Settings', ['liA10528008', 'iphoned']),
    variants: {
      fr: [seen('Réglages', ['blick'], { ...changed(today, 'contradiction'), against: ['vert'] })],
    },
  },

  // The sections of the settings, in their order
  accountPreferences: {
    fr: seen('Préférences de compte', ['seed']),
    en: seen('Account preferences', ['liA1337839', 'inventoryLinkedin']),
  },
  signInSecurity: {
    fr: seen('Identification et sécurité', ['kaspersky']),
    en: seen('Sign in & security', ['liA1337839', 'inventoryLinkedin']),
  },
  visibility: {
    fr: seen('Visibilité', ['courstech']),
    en: seen('Visibility', ['liA1337839', 'inventoryLinkedin']),
  },
  dataPrivacy: {
    fr: seen('Confidentialité des données', ['apd', 'bfm']),
    en: seen('Data privacy', ['liA1337839', 'inventoryLinkedin']),
  },
  advertisingData: {
    fr: ours('Données publicitaires'),
    en: seen('Advertising data', ['liA1337839', 'inventoryLinkedin']),
  },
  notifications: {
    fr: ours('Notifications'),
    en: seen('Notifications', ['liA1337839', 'inventoryLinkedin']),
  },

  // The first group of the Data privacy page, in its order
  howLinkedinUses: {
    fr: seen('Comment LinkedIn utilise vos données', ['cookiecom']),
    en: seen('How LinkedIn uses your data', ['li92055', 'stellar']),
  },
  manageData: {
    fr: seen('Gérer vos données et vos activités', ['seed']),
    en: seen('Manage your data and activity', ['prominence', 'cloneOmar']),
  },
  copyOfData: {
    fr: ours('Obtenir une copie de vos données'),
    en: seen('Get a copy of your data', ['cloneOmar', 'interfaceCopyA', 'interfaceCopyB']),
  },
  searchHistory: {
    fr: ours('Historique de recherche'),
    en: seen('Search history', ['cloneOmar', 'interfaceCopyA', 'interfaceCopyB']),
  },
  demographicInfo: {
    fr: ours('Informations démographiques personnelles'),
    en: seen('Personal demographic information', ['cloneOmar', 'interfaceCopyA', 'interfaceCopyB']),
  },
  research: {
    fr: ours('Recherche sociale, économique et professionnelle'),
    en: seen('Social, economic, and workplace research', [
      'cloneOmar',
      'interfaceCopyA',
      'interfaceCopyB',
      'stellar',
    ]),
  },
  aiImprovement: {
    fr: seen('Données pour l’amélioration de l’IA générative', ['apd', 'bfm', 'clubicLi', 'blick']),
    en: seen('Data for Generative AI Improvement', ['liA6278444', 'penheel']),
  },

  // The log and its entry
  entryDate: {
    fr: seen('18 septembre 2025', ['seed']),
    en: ours('18 September 2025', ['seed']),
  },
  logPhone: {
    fr: ours('Vous avez ajouté un numéro de téléphone', ['prominence']),
    en: ours('You added a phone number', ['prominence']),
  },
  logPassword: {
    fr: ours('Vous avez modifié votre mot de passe', ['prominence']),
    en: ours('You changed your password', ['prominence']),
  },
  logApplication: {
    fr: ours('Vous avez autorisé une application', ['prominence']),
    en: ours('You permitted an application', ['prominence']),
  },
  logContacts: {
    fr: ours('Vous avez synchronisé vos contacts', ['prominence']),
    en: ours('You synced your contacts', ['prominence']),
  },
  logEmail: {
    fr: ours('Vous avez ajouté une adresse e-mail', ['prominence']),
    en: ours('You added an email address', ['prominence']),
  },
  accept: {
    fr: seen('Accepter', ['seed']),
    en: ours('Accept', ['seed']),
  },
  refuse: {
    fr: seen('Refuser', ['seed']),
    en: ours('Decline', ['seed']),
  },

  // The switch
  useMyData: {
    fr: seen('Utiliser mes données pour entraîner des modèles d’IA de création de contenu', [
      'itconnect',
      'vert',
      'rsync',
    ]),
    en: seen('Use my data for training content creation AI models', ['autiomaa', 'stellar']),
    variants: {
      fr: [
        seen('Utiliser mes données pour entraîner les modèles d’IA de création de contenu', [
          'geeko',
        ]),
      ],
    },
  },
  stateOn: {
    fr: ours('Activé'),
    en: seen('On', ['cloneOmar', 'liA6278444']),
  },
  stateOff: {
    fr: ours('Désactivé'),
    en: seen('Off', ['cloneOmar', 'liA6278444']),
  },
  // The objection form: the choice was read in Italian, our words translate it
  objectionChoice: {
    fr: ours(
      'Opposition au traitement pour l’entraînement des modèles d’IA destinés à la création de contenu',
      ['bruschi', 'vociamo'],
    ),
    en: ours('Objection to processing for training content creation AI models', [
      'bruschi',
      'vociamo',
    ]),
  },
  learnMore: {
    fr: ours('En savoir plus'),
    en: seen('Learn more', ['autiomaa']),
  },
} as const satisfies Record<string, Label>;
