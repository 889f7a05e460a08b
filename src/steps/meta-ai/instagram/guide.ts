import type { GuideData } from '../../guide.ts';
import { anyMetaScreen } from '../causes.ts';
import { aboutTheAnswer, aboutTheForm, answerSources, formSources } from '../objection.ts';

/** Settings, Privacy Centre, form: the way that pages of spring 2025 describe. */
export const guide = {
  order: 2,
  app: 'instagram',
  minutes: 3,
  next: 'meta-ai/whatsapp',
  steps: [
    {
      id: 'settings',
      screen: 'instagram-profile',
      press: { computer: ['gear', 'igSettings'], phone: ['menuLines'] },
      sources: ['zagla', 'techrads', 'deepai', 'mastoDec'],
      causes: ['meIgMenuFirst', ...anyMetaScreen],
    },
    {
      id: 'privacy-centre',
      screen: 'instagram-settings',
      press: ['privacyCentre'],
      open: { link: 'metaPrivacyCentre', exact: false },
      sources: ['zagla', 'techrads', 'deepai', 'wealthy'],
      claims: ['mePrivacyCentreFr'],
      causes: ['meIgNoPrivacyCentre', 'meIgOnFacebook', ...anyMetaScreen],
    },
    {
      id: 'object',
      screen: 'instagram-privacy-centre',
      press: ['objectLink'],
      open: { link: 'metaPrivacyCentre', exact: false },
      otherwise: ['instagramForm', 'instagramFormOther'],
      sources: ['sortir', 'techrads', 'deepai', 'wealthy'],
      claims: ['meLayout', 'meCnilSheet'],
      causes: ['meIgNoLink', 'meIgOnFacebook', ...anyMetaScreen],
    },
    {
      id: 'form',
      screen: 'instagram-form',
      press: ['submit'],
      open: { link: 'instagramForm', exact: true },
      otherwise: ['instagramFormOther'],
      sources: formSources,
      refuses: true,
      claims: ['meNoReason', 'meTwoForms', ...aboutTheForm],
      letter: { fields: ['name', 'email'] },
      causes: ['meFormDead', 'meOtherForm', 'meFormCountry', ...anyMetaScreen],
    },
    {
      id: 'check',
      sources: answerSources,
      claims: [...aboutTheAnswer, 'meReuseOn'],
      accounts: ['instagram', 'facebook'],
      answerWithin: 1,
      causes: [],
      check: {
        outcomes: [
          { id: 'email', screen: 'instagram-card-email', result: 'refused' },
          { id: 'window', screen: 'instagram-card-window', result: 'sent' },
          { id: 'code', result: 'help' },
          { id: 'nothing', result: 'notYet', goTo: 'meta-ai/instagram/form' },
          { id: 'turned-down', result: 'help' },
          { id: 'no-form', result: 'help', goTo: 'meta-ai/instagram/form' },
        ],
      },
    },
  ],
} as const satisfies GuideData;
