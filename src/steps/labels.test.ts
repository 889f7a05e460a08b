import { describe, expect, test } from 'vitest';
import { row, table } from '../testing/table.ts';
import { platformLanguages } from './basics.ts';
import { confidenceOf, firstReading } from './evidence.ts';
import { type Label, ours, seen } from './label.ts';
import { labels } from './labels.ts';

const again = 'Say it here too, as its source gives it.';

test('the words of each platform are these, letter by letter, with what they were read in', () => {
  const rows = Object.entries(labels).flatMap(([id, label]: [string, Label]) =>
    platformLanguages.flatMap((ui) =>
      [label[ui], ...(label.variants?.[ui] ?? [])].map((words, index) => [
        id,
        index ? `${ui} too` : ui,
        confidenceOf(words),
        [words.sources.join(' '), ...(words.against ? [words.against.join(' ')] : [])].join(' ≠ '),
        words.text,
      ]),
    ),
  );
  // label, language, confidence, sources, words
  expect(rows.map(row), again).toEqual(
    table(`
      me                  | fr     | confirmed | blick vert                                      | Vous
      me                  | en     | confirmed | ebas liA1337839                                 | Me
      settingsPrivacy     | fr     | confirmed | apd bfm blick kaspersky                         | Préférences et confidentialité
      settingsPrivacy     | fr too | single    | cookiecom                                       | Paramètres et confidentialité
      settingsPrivacy     | en     | single    | ebas                                            | Settings & Privacy
      appSettings         | fr     | disputed  | vert ≠ blick                                    | Préférences
      appSettings         | fr too | disputed  | blick ≠ vert                                    | Réglages
      appSettings         | en     | confirmed | liA10528008 iphoned                             | Settings
      accountPreferences  | fr     | seed      | seed                                            | Préférences de compte
      accountPreferences  | en     | confirmed | liA1337839 inventoryLinkedin                    | Account preferences
      signInSecurity      | fr     | single    | kaspersky                                       | Identification et sécurité
      signInSecurity      | en     | confirmed | liA1337839 inventoryLinkedin                    | Sign in & security
      visibility          | fr     | single    | courstech                                       | Visibilité
      visibility          | en     | confirmed | liA1337839 inventoryLinkedin                    | Visibility
      dataPrivacy         | fr     | confirmed | apd bfm                                         | Confidentialité des données
      dataPrivacy         | en     | confirmed | liA1337839 inventoryLinkedin                    | Data privacy
      advertisingData     | fr     | inferred  |                                                 | Données publicitaires
      advertisingData     | en     | confirmed | liA1337839 inventoryLinkedin                    | Advertising data
      notifications       | fr     | inferred  |                                                 | Notifications
      notifications       | en     | confirmed | liA1337839 inventoryLinkedin                    | Notifications
      howLinkedinUses     | fr     | single    | cookiecom                                       | Comment LinkedIn utilise vos données
      howLinkedinUses     | en     | confirmed | li92055 stellar                                 | How LinkedIn uses your data
      manageData          | fr     | seed      | seed                                            | Gérer vos données et vos activités
      manageData          | en     | confirmed | prominence cloneOmar                            | Manage your data and activity
      copyOfData          | fr     | inferred  |                                                 | Obtenir une copie de vos données
      copyOfData          | en     | confirmed | cloneOmar interfaceCopyA interfaceCopyB         | Get a copy of your data
      searchHistory       | fr     | inferred  |                                                 | Historique de recherche
      searchHistory       | en     | confirmed | cloneOmar interfaceCopyA interfaceCopyB         | Search history
      demographicInfo     | fr     | inferred  |                                                 | Informations démographiques personnelles
      demographicInfo     | en     | confirmed | cloneOmar interfaceCopyA interfaceCopyB         | Personal demographic information
      research            | fr     | inferred  |                                                 | Recherche sociale, économique et professionnelle
      research            | en     | confirmed | cloneOmar interfaceCopyA interfaceCopyB stellar | Social, economic, and workplace research
      aiImprovement       | fr     | confirmed | apd bfm clubicLi blick                          | Données pour l’amélioration de l’IA générative
      aiImprovement       | en     | confirmed | liA6278444 penheel                              | Data for Generative AI Improvement
      entryDate           | fr     | seed      | seed                                            | 18 septembre 2025
      entryDate           | en     | inferred  | seed                                            | 18 September 2025
      logPhone            | fr     | inferred  | prominence                                      | Vous avez ajouté un numéro de téléphone
      logPhone            | en     | inferred  | prominence                                      | You added a phone number
      logPassword         | fr     | inferred  | prominence                                      | Vous avez modifié votre mot de passe
      logPassword         | en     | inferred  | prominence                                      | You changed your password
      logApplication      | fr     | inferred  | prominence                                      | Vous avez autorisé une application
      logApplication      | en     | inferred  | prominence                                      | You permitted an application
      logContacts         | fr     | inferred  | prominence                                      | Vous avez synchronisé vos contacts
      logContacts         | en     | inferred  | prominence                                      | You synced your contacts
      logEmail            | fr     | inferred  | prominence                                      | Vous avez ajouté une adresse e-mail
      logEmail            | en     | inferred  | prominence                                      | You added an email address
      accept              | fr     | seed      | seed                                            | Accepter
      accept              | en     | inferred  | seed                                            | Accept
      refuse              | fr     | seed      | seed                                            | Refuser
      refuse              | en     | inferred  | seed                                            | Decline
      useMyData           | fr     | confirmed | itconnect vert rsync                            | Utiliser mes données pour entraîner des modèles d’IA de création de contenu
      useMyData           | fr too | single    | geeko                                           | Utiliser mes données pour entraîner les modèles d’IA de création de contenu
      useMyData           | en     | confirmed | autiomaa stellar                                | Use my data for training content creation AI models
      stateOn             | fr     | inferred  |                                                 | Activé
      stateOn             | en     | confirmed | cloneOmar liA6278444                            | On
      stateOff            | fr     | inferred  |                                                 | Désactivé
      stateOff            | en     | confirmed | cloneOmar liA6278444                            | Off
      objectionChoice     | fr     | inferred  | bruschi vociamo                                 | Opposition au traitement pour l’entraînement des modèles d’IA destinés à la création de contenu
      objectionChoice     | en     | inferred  | bruschi vociamo                                 | Objection to processing for training content creation AI models
      learnMore           | fr     | inferred  |                                                 | En savoir plus
      learnMore           | en     | single    | autiomaa                                        | Learn more
      fbSettingsPrivacy   | fr     | single    | quatrys                                         | Paramètres et confidentialité
      fbSettingsPrivacy   | en     | single    | techrads                                        | Settings & privacy
      igSettings          | fr     | single    | deepai                                          | Paramètres et activité
      igSettings          | en     | confirmed | sortir mastoDec                                 | Settings and activity
      igSettings          | en too | single    | techrads                                        | Settings & Privacy
      igMoreInfo          | fr     | inferred  | techrads                                        | Plus d’infos et assistance
      igMoreInfo          | en     | confirmed | techrads mastoDec                               | More info and support
      igAbout             | fr     | single    | deepai                                          | À propos
      igAbout             | en     | single    | wealthy                                         | About
      privacyCentre       | fr     | confirmed | quatrys zagla                                   | Centre de confidentialité
      privacyCentre       | en     | confirmed | techrads dunstan                                | Privacy Centre
      privacyCentre       | en too | single    | techrads                                        | Privacy Center
      objectSentence      | fr     | confirmed | soononmars etouffoir                            | Vous avez le droit de vous opposer à l’utilisation de vos informations
      objectSentence      | en     | single    | techrads                                        | the right to object
      objectLink          | fr     | confirmed | soononmars etouffoir                            | opposer
      objectLink          | fr too | single    | deepai                                          | Droit d’opposition
      objectLink          | en     | confirmed | techrads sortir                                 | object
      objectLink          | en too | confirmed | ppdelft mgillion                                | Submit an objection request
      objectLink          | en too | confirmed | mgillion wealthy                                | Right to object
      privacyTopics       | fr     | single    | lebigdata                                       | Sujets de confidentialité
      privacyTopics       | en     | confirmed | ppdelft mgillion                                | Privacy Topics
      aiAtMeta            | fr     | single    | lebigdata                                       | IA chez Meta
      aiAtMeta            | fr too | single    | quatrys                                         | IA générative – L’IA chez Meta
      aiAtMeta            | en     | confirmed | ppdelft mgillion                                | AI at Meta
      sharedInformation   | fr     | single    | quatrys                                         | Informations que vous avez partagées sur les produits Meta
      sharedInformation   | en     | single    | mgillion                                        | Information you’ve shared with Meta products
      privacyPolicy       | fr     | single    | deepai                                          | Politique de confidentialité
      privacyPolicy       | en     | confirmed | wealthy mastoDec                                | Privacy Policy
      rightToObject       | fr     | single    | deepai                                          | Droit d’opposition
      rightToObject       | en     | single    | wealthy                                         | Right to object
      formEmail           | fr     | inferred  | prosieben sky                                   | Adresse e-mail
      formEmail           | en     | inferred  | dunstan                                         | Email address
      submit              | fr     | single    | soononmars                                      | Envoyer
      submit              | en     | single    | dunstan                                         | Submit
      thirdPartyChoice    | fr     | inferred  | lcMeta3                                         | Je souhaite m’opposer au traitement de mes informations personnelles provenant de tiers et servant à développer et améliorer l’IA chez Meta, ou limiter ce traitement
      thirdPartyChoice    | en     | single    | lcMeta3                                         | I want to object to or restrict the processing of my personal information from third parties used for developing and improving AI at Meta
      thirdPartyChoice    | en too | single    | inventoryMeta                                   | … from third parties for Meta AI
      metaAiChat          | fr     | confirmed | internauteWa iacom                              | Meta AI
      metaAiChat          | en     | confirmed | particleWa datastudios                          | Meta AI
      advancedChatPrivacy | fr     | confirmed | waInterfaceA waInterfaceB waInterfaceC          | Confidentialité avancée de la discussion
      advancedChatPrivacy | fr too | single    | frandroidWa                                     | Confidentialité avancée
      advancedChatPrivacy | en     | confirmed | eff sysdesign                                   | Advanced chat privacy
      waHelpTitle         | fr     | confirmed | clubicForum jvmag                               | Comment puis-je m’opposer au traitement de mes informations ?
      waHelpTitle         | en     | single    | ppdelft                                         | How can I make an objection to the processing of my information?
      contactWhatsapp     | fr     | single    | clubicForum                                     | Contact WhatsApp
      contactWhatsapp     | en     | inferred  | clubicForum                                     | Contact WhatsApp
      mute                | fr     | inferred  | tinygrab                                        | Mettre en sourdine
      mute                | en     | confirmed | sipochMute tinygrab                             | Mute
    `),
  );
});

describe('the evidence of a label', () => {
  test('is what was read, how surely and where', () => {
    expect(seen('Vous', ['blick', 'vert'])).toEqual({
      text: 'Vous',
      sources: ['blick', 'vert'],
      read: firstReading,
    });
  });

  test('says that words of ours are ours, whatever they translate', () => {
    expect(ours('Notifications')).toEqual({
      text: 'Notifications',
      ours: true,
      sources: [],
      read: firstReading,
    });
    expect(ours('Decline', ['seed']).sources).toEqual(['seed']);
  });
});
