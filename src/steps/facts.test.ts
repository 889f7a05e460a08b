import { describe, expect, test } from 'vitest';
import { readManifest } from '../pictures/manifest.ts';
import { allPictures, keyOf, markupOf } from '../pictures/pictures.tsx';
import { row, table } from '../testing/table.ts';
import { apps } from './apps.ts';
import { type Device, devices, type PlatformLanguage, platformLanguages } from './basics.ts';
import { allGuides, allTracks, guideKey, outcomesOf, pressCount, pressedOn } from './catalogue.ts';
import type { Cause } from './cause.ts';
import { causes } from './causes.ts';
import { publications } from './changes.ts';
import { accounts } from './guide.ts';
import type { Label } from './label.ts';
import { labels } from './labels.ts';
import { links } from './links.ts';

/*
 * What decides where a reader ends up, stated a second time as the sources give it. A change here is
 * a change of fact: it needs a source, and both places.
 */

const again = 'Say it here too, as its source gives it.';

const steps = allGuides.flatMap((stop) =>
  stop.guide.steps.map((step) => ({ key: `${guideKey(stop)}/${step.id}`, step })),
);

const manifest = readManifest();

/** What a picture shows, in reading order. */
function drawnOn(key: string): string[] {
  return Object.keys(manifest[key]?.areas ?? {});
}

describe('the lines', () => {
  test('are these, with their signs and their surest addresses', () => {
    const lines = allTracks.map(({ id, name, sign, drawnAs, direct, hosts }) => [
      id,
      name,
      sign,
      drawnAs,
      direct,
      hosts.join(' '),
    ]);
    // line, name, sign, how it is drawn, surest address, domains
    expect(lines.map(row), again).toEqual(
      table(`
      linkedin | LinkedIn | in | line  | linkedinSetting   | linkedin.com
      meta-ai  | Meta AI  | M  | cards | metaPrivacyCentre | facebook.com instagram.com whatsapp.com meta.com fb.com
    `),
    );
  });

  test('tell what is taken, what a refusal changes, and what it does not', () => {
    const told = allTracks.map(({ id, takes, effects }) => [id, { takes, ...effects }]);
    expect(Object.fromEntries(told), again).toEqual({
      linkedin: {
        takes: ['liTakes', 'liSince', 'liPrivateMessages', 'liDataDisputed', 'liLegalBasis'],
        changes: ['liFutureStops', 'liAnyTime', 'liStillUsable'],
        keeps: ['liPastStays', 'liOtherModels', 'liTypedIntoAi', 'liLateScope'],
      },
      'meta-ai': {
        takes: ['meUsed', 'meNotUsed', 'meWaAiChats'],
        changes: ['meFutureStops', 'meLinked', 'meAnyTime'],
        keeps: ['mePastStays', 'meLateScope', 'meOthersPosts'],
      },
    });
  });

  test('name apps and accounts as their makers do', () => {
    expect(apps, again).toEqual({
      linkedin: 'LinkedIn',
      facebook: 'Facebook',
      instagram: 'Instagram',
      whatsapp: 'WhatsApp',
      messenger: 'Messenger',
    });
    expect(accounts, again).toEqual({
      facebook: 'Facebook',
      instagram: 'Instagram',
      threads: 'Threads',
      messenger: 'Messenger',
      whatsapp: 'WhatsApp',
    });
  });
});

describe('a guide', () => {
  test('takes this long, refuses at this step and leads to this guide', () => {
    const rows = allGuides.map((stop) => {
      const { app, minutes, steps: each, next = '' } = stop.guide;
      const refusing = each.filter(({ refuses }) => refuses).map(({ id }) => id);
      return [
        guideKey(stop),
        app,
        String(minutes),
        String(pressCount(stop.guide)),
        refusing.join(' '),
        next,
      ];
    });
    // guide, app, minutes, presses, the step that refuses, the next guide
    expect(rows.map(row), again).toEqual(
      table(`
      linkedin/notification    | linkedin  | 2 | 6 | refuse    | linkedin/objection-form
      linkedin/switch          | linkedin  | 1 | 2 | turn-off  | linkedin/objection-form
      linkedin/objection-form  | linkedin  | 5 | 5 | send      |
      meta-ai/facebook         | facebook  | 3 | 5 | form      | meta-ai/instagram
      meta-ai/instagram        | instagram | 3 | 5 | form      | meta-ai/whatsapp
      meta-ai/whatsapp         | whatsapp  | 4 | 7 | objection | meta-ai/messenger
      meta-ai/messenger        | messenger | 1 | 2 |           | meta-ai/others-about-you
      meta-ai/others-about-you | facebook  | 5 | 3 | send      | linkedin/switch
    `),
    );
  });

  test('presses these things in this order, on the computer and on the phone', () => {
    const rows = steps.map(({ key, step }) => {
      const { computer, phone } = pressedOn(step);
      return [key, step.screen ?? '', computer.join(' '), phone.join(' ')];
    });
    // step, screen, pressed on the computer, pressed on the phone
    expect(rows.map(row), again).toEqual(
      table(`
      linkedin/notification/account-preferences | linkedin-menu               | me settingsPrivacy                         | profilePhoto appSettings
      linkedin/notification/data-privacy        | linkedin-settings           | dataPrivacy                                | dataPrivacy
      linkedin/notification/manage-data         | linkedin-data-privacy       | manageData                                 | manageData
      linkedin/notification/notification        | linkedin-log                | entryDate                                  | entryDate
      linkedin/notification/refuse              | linkedin-entry              | refuse                                     | refuse
      linkedin/notification/check               |                             |                                            |
      linkedin/switch/open-setting              | linkedin-data-privacy       | aiImprovement                              | aiImprovement
      linkedin/switch/turn-off                  | linkedin-switch             | useMyData                                  | useMyData
      linkedin/switch/check                     |                             |                                            |
      linkedin/objection-form/fill-in           | linkedin-form               | nameField emailField typeField             | nameField emailField typeField
      linkedin/objection-form/send              | linkedin-form-send          | tickBox sendButton                         | tickBox sendButton
      linkedin/objection-form/keep-proof        |                             |                                            |
      meta-ai/facebook/settings                 | facebook-menu               | profilePhoto fbSettingsPrivacy             | menuLines fbSettingsPrivacy
      meta-ai/facebook/privacy-centre           | facebook-submenu            | privacyCentre                              | privacyCentre
      meta-ai/facebook/object                   | facebook-privacy-centre     | objectLink                                 | objectLink
      meta-ai/facebook/form                     | facebook-form               | submit                                     | submit
      meta-ai/facebook/check                    |                             |                                            |
      meta-ai/instagram/settings                | instagram-profile           | gear igSettings                            | menuLines
      meta-ai/instagram/privacy-centre          | instagram-settings          | privacyCentre                              | privacyCentre
      meta-ai/instagram/object                  | instagram-privacy-centre    | objectLink                                 | objectLink
      meta-ai/instagram/form                    | instagram-form              | submit                                     | submit
      meta-ai/instagram/check                   |                             |                                            |
      meta-ai/whatsapp/what-applies             |                             |                                            |
      meta-ai/whatsapp/advanced-chat-privacy    | whatsapp-advanced-privacy   | contactName advancedChatPrivacy chatSwitch | contactName advancedChatPrivacy chatSwitch
      meta-ai/whatsapp/delete-meta-ai-chat      | whatsapp-chats              | metaAiChat bin                             | metaAiChat bin
      meta-ai/whatsapp/objection                | whatsapp-objection          | contactWhatsapp sendButton                 | contactWhatsapp sendButton
      meta-ai/whatsapp/check                    |                             |                                            |
      meta-ai/messenger/what-applies            |                             |                                            |
      meta-ai/messenger/mute-meta-ai            | messenger-mute              | infoButton mute                            | infoButton mute
      meta-ai/messenger/check                   |                             |                                            |
      meta-ai/others-about-you/open-form        | facebook-third-party-choice | thirdPartyChoice                           | thirdPartyChoice
      meta-ai/others-about-you/fill-in          | facebook-third-party-form   | textBox                                    | textBox
      meta-ai/others-about-you/send             | facebook-third-party-form   | submit                                     | submit
      meta-ai/others-about-you/check            |                             |                                            |
    `),
    );
  });

  test('opens these addresses, and says where one only leads near', () => {
    const rows = steps.flatMap(({ key, step: { open, otherwise = [] } }) => {
      if (!open) return otherwise.length ? [[key]] : [];
      return [[key, open.link, open.exact ? 'exact' : 'before', otherwise.join(' ')]];
    });
    // step, address, whether it shows the very screen, addresses to try otherwise: best first
    expect(rows.map(row), again).toEqual(
      table(`
      linkedin/notification/account-preferences | linkedinFeed          | exact  |
      linkedin/notification/data-privacy        | linkedinAccount       | exact  |
      linkedin/notification/manage-data         | linkedinPrivacy       | exact  |
      linkedin/notification/notification        | linkedinLog           | exact  | linkedinLogOlder
      linkedin/notification/refuse              | linkedinLog           | before |
      linkedin/notification/check               | linkedinSetting       | before |
      linkedin/switch/open-setting              | linkedinSetting       | before | linkedinPrivacy
      linkedin/switch/turn-off                  | linkedinSetting       | exact  |
      linkedin/switch/check                     | linkedinSetting       | before |
      linkedin/objection-form/fill-in           | linkedinObjectionForm | exact  |
      linkedin/objection-form/send              | linkedinObjectionForm | exact  |
      meta-ai/facebook/privacy-centre           | metaPrivacyCentre     | before |
      meta-ai/facebook/object                   | metaPrivacyCentre     | exact  | facebookForm facebookFormOlder
      meta-ai/facebook/form                     | facebookForm          | exact  | facebookFormOlder
      meta-ai/instagram/privacy-centre          | metaPrivacyCentre     | before |
      meta-ai/instagram/object                  | metaPrivacyCentre     | before | instagramForm instagramFormOther
      meta-ai/instagram/form                    | instagramForm         | exact  | instagramFormOther
      meta-ai/whatsapp/objection                | whatsappHelp          | exact  | whatsappForm
      meta-ai/others-about-you/open-form        | metaThirdPartyForm    | exact  |
      meta-ai/others-about-you/fill-in          | metaThirdPartyForm    | before |
    `),
    );
  });

  test('gives the platform one month to answer, and asks for these fields and accounts', () => {
    const rows = steps.flatMap(({ key, step: { answerWithin = '', letter, accounts: own } }) => {
      if (!answerWithin && !letter && !own) return [];
      return [[key, String(answerWithin), letter?.fields.join(' ') ?? '', own?.join(' ') ?? '']];
    });
    // step, months, fields of the letter, accounts to tick
    expect(rows.map(row), again).toEqual(
      table(`
      linkedin/objection-form/fill-in    |   | name email |
      linkedin/objection-form/keep-proof | 1 |            |
      meta-ai/facebook/form              |   | name email |
      meta-ai/facebook/check             | 1 |            | facebook instagram
      meta-ai/instagram/form             |   | name email |
      meta-ai/instagram/check            | 1 |            | instagram facebook
      meta-ai/whatsapp/objection         |   | name email |
      meta-ai/whatsapp/check             | 1 |            |
      meta-ai/others-about-you/fill-in   |   | name email |
      meta-ai/others-about-you/check     | 1 |            |
    `),
    );
  });

  test('says these things at these steps', () => {
    const rows = steps.map(({ key, step }) => [key, (step.claims ?? []).join(' ')]);
    expect(rows.map(row), again).toEqual(
      table(`
      linkedin/notification/account-preferences | liArticlePath
      linkedin/notification/data-privacy        | liArticlePath
      linkedin/notification/manage-data         | liArticlePath
      linkedin/notification/notification        | liOneArticle liLogPages liLogAddress
      linkedin/notification/refuse              | liOneArticle liArticleMixes liPastStays liAnyTime
      linkedin/notification/check               | liSwitchColours liAuthoritiesNameSwitch liCnilSheet liDpcNovember liResearch liPartners
      linkedin/switch/open-setting              |
      linkedin/switch/turn-off                  | liOnByDefault liSwitchColours liNoSaveButton liPastStays
      linkedin/switch/check                     | liSwitchColours liAuthoritiesNameSwitch liCnilSheet liDpcNovember liResearch liPartners
      linkedin/objection-form/fill-in           | liFormNonMembers liFormChoice liFormCovers liFormFields liFormNoReason reasonInLetter cnilReasons
      linkedin/objection-form/send              | liFormConfirm
      linkedin/objection-form/keep-proof        | gdprArticle21 gdprMonth cnilProof cnilComplaint dpcLead liDpcNovember liCnilSheet
      meta-ai/facebook/settings                 |
      meta-ai/facebook/privacy-centre           | mePrivacyCentreFr
      meta-ai/facebook/object                   | meLayout meCnilSheet
      meta-ai/facebook/form                     | meNoReason meTwoForms meFormStillGiven mePastStays meAnyTime meWallStatement gdprArticle21
      meta-ai/facebook/check                    | meConfirmation meCode meLinked meThreads meFormName cnilProof gdprMonth gdprArticle21 cnilComplaint meDpcReport meCameraRoll
      meta-ai/instagram/settings                |
      meta-ai/instagram/privacy-centre          | mePrivacyCentreFr
      meta-ai/instagram/object                  | meLayout meCnilSheet
      meta-ai/instagram/form                    | meNoReason meTwoForms mePastStays meAnyTime meWallStatement gdprArticle21
      meta-ai/instagram/check                   | meConfirmation meCode meLinked meThreads meFormName cnilProof gdprMonth gdprArticle21 cnilComplaint meDpcReport meReuseOn
      meta-ai/whatsapp/what-applies             | meWaPrivateChats meWaAiChats meHumanReview meAds meBlueCircle
      meta-ai/whatsapp/advanced-chat-privacy    | meAcpEffect meAcpLimits meAcpNotBefore meAcpMention
      meta-ai/whatsapp/delete-meta-ai-chat      | meBlueCircle meResetAi meResetDoubt
      meta-ai/whatsapp/objection                | reasonInLetter meWaGeneralForm meWaAsksReasons meWaNotConcerned meWaFormName meWaBrazil meCnilSheet gdprArticle21
      meta-ai/whatsapp/check                    | meWaAsksReasons meWaNotConcerned cnilProof gdprMonth cnilComplaint
      meta-ai/messenger/what-applies            | meNotUsed meUsed meHumanReview meAds meMessengerNoForm
      meta-ai/messenger/mute-meta-ai            | meMuteIsNoRefusal meResetAi meResetDoubt
      meta-ai/messenger/check                   | meMessengerNoForm meConfirmation
      meta-ai/others-about-you/open-form        | meOthersPosts meThirdPartyAccount
      meta-ai/others-about-you/fill-in          | meThirdPartyGeneral meThirdPartyFields meThirdPartyReview cnilReasons gdprArticle21
      meta-ai/others-about-you/send             | meThirdPartyReview cnilProof
      meta-ai/others-about-you/check            | meThirdPartyReview meThirdPartyGeneral gdprMonth gdprArticle21 cnilProof cnilComplaint
    `),
    );
  });
});

test('the addresses of the platforms are these, letter by letter', () => {
  const rows = Object.entries(links).map(([id, { href }]) => [id, href]);
  expect(rows.map(row), again).toEqual(
    table(`
      cnilSheet             | https://www.cnil.fr/fr/ia-comment-sopposer-la-reutilisation-de-ses-donnees-personnelles-entrainement-agent-conversationnel
      linkedinFeed          | https://www.linkedin.com/feed/
      linkedinAccount       | https://www.linkedin.com/mypreferences/d/categories/account
      linkedinPrivacy       | https://www.linkedin.com/mypreferences/d/categories/privacy
      linkedinLog           | https://www.linkedin.com/psettings/data-log
      linkedinLogOlder      | https://www.linkedin.com/psettings/data-log?page=2
      linkedinSetting       | https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement
      linkedinObjectionForm | https://www.linkedin.com/help/linkedin/ask/TS-DPRO
      metaPrivacyCentre     | https://www.facebook.com/privacy/center
      metaPrivacyCentreFr   | https://www.facebook.com/privacy/center?locale=fr_FR
      facebookForm          | https://www.facebook.com/help/contact/6359191084165019
      facebookFormOlder     | https://www.facebook.com/help/contact/712876720715583
      instagramForm         | https://help.instagram.com/contact/767264225370182
      instagramFormOther    | https://help.instagram.com/contact/233964459562201
      metaThirdPartyForm    | https://www.facebook.com/help/contact/510058597920541
      metaSupportPrivacy    | https://help.meta.com/support/privacy
      metaAiTerms           | https://www.facebook.com/legal/ai-terms
      metaEuAiTerms         | https://www.facebook.com/legal/eu-ai-terms/
      metaCameraRoll        | https://about.fb.com/news/2026/04/now-rolling-out-facebooks-opt-in-camera-roll-suggestions-in-the-eu-and-uk/
      whatsappHelp          | https://faq.whatsapp.com/1285115568956956
      whatsappForm          | https://www.whatsapp.com/contact/forms/382532939919295/
    `),
  );
});

describe('the way to LinkedIn’s answer', () => {
  const words: Readonly<Record<string, Label>> = labels;

  /** What is pressed from the first step to the last; what carries no words, by its id. */
  function pressedWords(guide: string, device: Device, ui: PlatformLanguage): string[] {
    return steps
      .filter(({ key }) => key.startsWith(`${guide}/`))
      .flatMap(({ step }) => pressedOn(step)[device])
      .map((id) => words[id]?.[ui].text ?? id);
  }

  test('is the documented path, on the site', () => {
    expect(pressedWords('linkedin/notification', 'computer', 'fr')).toEqual([
      'Vous',
      'Préférences et confidentialité',
      'Confidentialité des données',
      'Gérer vos données et vos activités',
      '18 septembre 2025',
      'Refuser',
    ]);
    expect(pressedWords('linkedin/notification', 'computer', 'en')).toEqual([
      'Me',
      'Settings & Privacy',
      'Data privacy',
      'Manage your data and activity',
      '18 September 2025',
      'Decline',
    ]);
  });

  test('is the documented path, in the app', () => {
    expect(pressedWords('linkedin/notification', 'phone', 'fr')).toEqual([
      'profilePhoto',
      'Préférences',
      'Confidentialité des données',
      'Gérer vos données et vos activités',
      '18 septembre 2025',
      'Refuser',
    ]);
    expect(pressedWords('linkedin/notification', 'phone', 'en')).toEqual([
      'profilePhoto',
      'Settings',
      'Data privacy',
      'Manage your data and activity',
      '18 September 2025',
      'Decline',
    ]);
  });

  test.each(devices)('is the direct switch, on the %s', (device) => {
    expect(pressedWords('linkedin/switch', device, 'fr')).toEqual([
      'Données pour l’amélioration de l’IA générative',
      'Utiliser mes données pour entraîner des modèles d’IA de création de contenu',
    ]);
    expect(pressedWords('linkedin/switch', device, 'en')).toEqual([
      'Data for Generative AI Improvement',
      'Use my data for training content creation AI models',
    ]);
  });

  const menu = [
    'accountPreferences',
    'signInSecurity',
    'visibility',
    'dataPrivacy',
    'advertisingData',
    'notifications',
  ];
  const rows = [
    'howLinkedinUses',
    'manageData',
    'copyOfData',
    'searchHistory',
    'demographicInfo',
    'research',
    'aiImprovement',
    'stateOn',
  ];

  test.each([
    ['linkedin-settings.computer', menu],
    ['linkedin-settings.phone', menu],
    ['linkedin-data-privacy.computer', [...menu, ...rows]],
    ['linkedin-data-privacy.computer-narrow', rows],
    // No source shows the group's title in the app.
    ['linkedin-data-privacy.phone', ['dataPrivacy', ...rows.slice(1)]],
  ])('is drawn on %s with these rows in this order', (key, wanted) => {
    expect(platformLanguages.map((ui) => drawnOn(`${key}.${ui}`))).toEqual(
      platformLanguages.map(() => wanted),
    );
  });
});

describe('a check', () => {
  test('takes this answer for a refusal, shows it so, and leads on from there', () => {
    const rows = steps.flatMap(({ key, step }) =>
      outcomesOf(step).map(({ id, result, screen = '', goTo = '' }) => [
        `${key}/#${id}`,
        result,
        screen,
        goTo,
      ]),
    );
    // answer, what it means, its picture, where it leads
    expect(rows.map(row), again).toEqual(
      table(`
      linkedin/notification/check/#off             | refused | linkedin-card-off      |
      linkedin/notification/check/#on              | notYet  | linkedin-card-on       |
      linkedin/notification/check/#no-switch       | help    |                        |
      linkedin/notification/check/#signed-out      | help    |                        |
      linkedin/notification/check/#other-wording   | help    |                        |
      linkedin/switch/check/#off                   | refused | linkedin-card-off      |
      linkedin/switch/check/#on                    | notYet  | linkedin-card-on       |
      linkedin/switch/check/#no-switch             | help    |                        |
      linkedin/switch/check/#signed-out            | help    |                        |
      linkedin/switch/check/#other-wording         | help    |                        |
      meta-ai/facebook/check/#email                | refused | facebook-card-email    |
      meta-ai/facebook/check/#window               | sent    | facebook-card-window   |
      meta-ai/facebook/check/#code                 | help    |                        |
      meta-ai/facebook/check/#nothing              | notYet  |                        | meta-ai/facebook/form
      meta-ai/facebook/check/#turned-down          | help    |                        |
      meta-ai/facebook/check/#no-form              | help    |                        | meta-ai/facebook/form
      meta-ai/instagram/check/#email               | refused | instagram-card-email   |
      meta-ai/instagram/check/#window              | sent    | instagram-card-window  |
      meta-ai/instagram/check/#code                | help    |                        |
      meta-ai/instagram/check/#nothing             | notYet  |                        | meta-ai/instagram/form
      meta-ai/instagram/check/#turned-down         | help    |                        |
      meta-ai/instagram/check/#no-form             | help    |                        | meta-ai/instagram/form
      meta-ai/whatsapp/check/#email                | help    | whatsapp-card-email    |
      meta-ai/whatsapp/check/#awaiting             | sent    | whatsapp-card-awaiting |
      meta-ai/whatsapp/check/#honoured             | refused |                        |
      meta-ai/whatsapp/check/#reasons              | help    |                        | meta-ai/whatsapp/objection
      meta-ai/whatsapp/check/#code                 | help    |                        |
      meta-ai/whatsapp/check/#not-concerned        | help    |                        |
      meta-ai/whatsapp/check/#nothing              | notYet  |                        |
      meta-ai/messenger/check/#email               | refused | messenger-card-email   |
      meta-ai/messenger/check/#only-muted          | notYet  | messenger-card-muted   | meta-ai/facebook
      meta-ai/messenger/check/#only-messenger      | help    |                        | meta-ai/facebook/form
      meta-ai/others-about-you/check/#email        | help    | facebook-card-email    |
      meta-ai/others-about-you/check/#awaiting     | sent    | facebook-card-awaiting |
      meta-ai/others-about-you/check/#honoured     | refused |                        |
      meta-ai/others-about-you/check/#more-details | help    |                        | meta-ai/others-about-you/fill-in
      meta-ai/others-about-you/check/#turned-down  | help    |                        |
      meta-ai/others-about-you/check/#nothing      | notYet  |                        |
    `),
    );
  });

  test.each([
    ['linkedin-card-off', 'stateOff', false],
    ['linkedin-card-on', 'stateOn', true],
  ])('draws on %s the state that it is named for', (card, word, isOn) => {
    const cards = allPictures().filter(({ screen }) => screen === card);
    expect(cards.length).toBeGreaterThan(0);
    for (const subject of cards) {
      expect(drawnOn(keyOf(subject))).toEqual(['useMyData', word]);
      expect(markupOf(subject).includes('switch-on')).toBe(isOn);
    }
  });
});

describe('where a screen differs', () => {
  const anyLinkedin =
    'liSignedOut liWrongAccount liWorkAccount liUnder18 liOutsideRegions liAppInstead liInAppBrowser';
  const anyMeta =
    'meOtherWording meSignedOut meWrongAccount meAppInstead meInAppBrowser meUnder18 meOutsideRegions';

  test('each step offers these causes, most likely first', () => {
    const rows = steps.map(({ key, step }) => [key, step.causes.join(' ')]);
    expect(rows.map(row), again).toEqual(
      table(`
      linkedin/notification/account-preferences | liNoAppSettings liOtherWording ${anyLinkedin}
      linkedin/notification/data-privacy        | liRowMissing liNoOtherWords ${anyLinkedin}
      linkedin/notification/manage-data         | liRowMissing liNoOtherWords ${anyLinkedin}
      linkedin/notification/notification        | liNoEntry liNoOtherWords ${anyLinkedin}
      linkedin/notification/refuse              | liNoAnswers liNoOtherWords ${anyLinkedin}
      linkedin/notification/check               |
      linkedin/switch/open-setting              | liNoSetting liNoAppSettings liOtherWording ${anyLinkedin}
      linkedin/switch/turn-off                  | liNoSetting liOtherWording ${anyLinkedin}
      linkedin/switch/check                     |
      linkedin/objection-form/fill-in           | liFormDiffers liFormSignIn liInAppBrowser
      linkedin/objection-form/send              | liFormDiffers liFormSignIn liInAppBrowser
      linkedin/objection-form/keep-proof        |
      meta-ai/facebook/settings                 | meFbNoPrivacyCentre ${anyMeta}
      meta-ai/facebook/privacy-centre           | meFbNoPrivacyCentre ${anyMeta}
      meta-ai/facebook/object                   | meFbNoLink ${anyMeta}
      meta-ai/facebook/form                     | meFormDead meOtherForm meFormCountry mePageAccount ${anyMeta}
      meta-ai/facebook/check                    |
      meta-ai/instagram/settings                | meIgMenuFirst ${anyMeta}
      meta-ai/instagram/privacy-centre          | meIgNoPrivacyCentre meIgOnFacebook ${anyMeta}
      meta-ai/instagram/object                  | meIgNoLink meIgOnFacebook ${anyMeta}
      meta-ai/instagram/form                    | meFormDead meOtherForm meFormCountry ${anyMeta}
      meta-ai/instagram/check                   |
      meta-ai/whatsapp/what-applies             |
      meta-ai/whatsapp/advanced-chat-privacy    | meWaNoRow meOtherWording
      meta-ai/whatsapp/delete-meta-ai-chat      | meWaIphone meWaNoMetaAiChat
      meta-ai/whatsapp/objection                | meWaFormDead meInAppBrowser meOutsideRegions
      meta-ai/whatsapp/check                    |
      meta-ai/messenger/what-applies            |
      meta-ai/messenger/mute-meta-ai            | meMessengerNoInfo meMessengerNoChat
      meta-ai/messenger/check                   |
      meta-ai/others-about-you/open-form        | meThirdPartyNoChoice meThirdPartySignIn meOtherWording meInAppBrowser meOutsideRegions
      meta-ai/others-about-you/fill-in          | meThirdPartyNoChoice meThirdPartySignIn
      meta-ai/others-about-you/send             | meThirdPartyNoChoice meOtherWording
      meta-ai/others-about-you/check            |
    `),
    );
  });

  test('each cause leads here, and rests on this', () => {
    const rows = Object.entries(causes).map(
      ([id, { goTo = '', claims = [], showsVariants }]: [string, Cause]) => [
        id,
        goTo,
        claims.join(' '),
        showsVariants ? 'variants' : '',
      ],
    );
    // cause, way out, claims, whether other wordings are listed
    expect(rows.map(row), again).toEqual(
      table(`
      liRowMissing         | linkedin/switch/open-setting |                         |
      liNoEntry            | linkedin/switch/open-setting |                         |
      liNoAnswers          | linkedin/switch/open-setting |                         |
      liNoSetting          | linkedin/objection-form      |                         |
      liNoAppSettings      |                              | liGearRoute             |
      liFormDiffers        |                              |                         |
      liFormSignIn         |                              | liFormNonMembers        |
      liOtherWording       |                              |                         | variants
      liNoOtherWords       |                              |                         |
      liSignedOut          |                              |                         |
      liWrongAccount       |                              |                         |
      liWorkAccount        | linkedin/objection-form      |                         |
      liUnder18            |                              | liUnder18               |
      liOutsideRegions     | linkedin/switch/check        | liRegions liHongKong    |
      liAppInstead         |                              |                         |
      liInAppBrowser       |                              |                         |
      meFbNoPrivacyCentre  | meta-ai/facebook/object      |                         |
      meIgNoPrivacyCentre  | meta-ai/instagram/object     |                         |
      meIgMenuFirst        |                              |                         |
      meFbNoLink           | meta-ai/facebook/form        | meLayout                |
      meIgNoLink           | meta-ai/instagram/form       | meLayout                |
      meIgOnFacebook       | meta-ai/instagram/form       |                         |
      meFormDead           |                              | meFormName meTwoForms meFormsMoved |
      meOtherForm          | meta-ai/others-about-you     |                         |
      meFormCountry        |                              | meCountry               |
      meThirdPartyNoChoice |                              | meFormsMoved            |
      meThirdPartySignIn   |                              | meThirdPartyAccount     |
      meWaNoRow            |                              |                         |
      meWaNoMetaAiChat     | meta-ai/whatsapp/objection   |                         |
      meWaIphone           |                              |                         |
      meWaFormDead         |                              |                         |
      meMessengerNoChat    | meta-ai/messenger/check      |                         |
      meMessengerNoInfo    |                              |                         |
      meOtherWording       |                              |                         | variants
      meSignedOut          |                              | meSignIn                |
      meWrongAccount       |                              |                         |
      mePageAccount        |                              | mePages                 |
      meAppInstead         |                              |                         |
      meInAppBrowser       |                              |                         |
      meUnder18            |                              | meUnder18               |
      meOutsideRegions     |                              | meOutsideRegions meElsewhere |
    `),
    );
  });
});

test('the list of changes begins with these', () => {
  expect(publications, again).toEqual({
    meta: { date: '2026-11-23', guides: ['meta-ai'] },
    first: { date: '2026-11-23', guides: ['linkedin'] },
  });
});
