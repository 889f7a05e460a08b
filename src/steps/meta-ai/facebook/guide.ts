import type { GuideData } from '../../guide.ts';
import { anyMetaScreen } from '../causes.ts';
import { aboutTheAnswer, aboutTheForm, answerSources, formSources } from '../objection.ts';

/** Menu, Privacy Centre, form: the way that pages of spring 2025 describe. */
export const guide = {
  order: 1,
  app: 'facebook',
  minutes: 3,
  next: 'meta-ai/instagram',
  steps: [
    {
      id: 'settings',
      screen: 'facebook-menu',
      press: {
        computer: ['profilePhoto', 'fbSettingsPrivacy'],
        phone: ['menuLines', 'fbSettingsPrivacy'],
      },
      sources: ['quatrys', 'techrads', 'wealthy', 'sky'],
      causes: ['meFbNoPrivacyCentre', ...anyMetaScreen],
    },
    {
      id: 'privacy-centre',
      screen: 'facebook-submenu',
      press: ['privacyCentre'],
      open: { link: 'metaPrivacyCentre', exact: false },
      sources: ['quatrys', 'techrads'],
      claims: ['mePrivacyCentreFr'],
      causes: ['meFbNoPrivacyCentre', ...anyMetaScreen],
    },
    {
      id: 'object',
      screen: 'facebook-privacy-centre',
      press: ['objectLink'],
      open: { link: 'metaPrivacyCentre', exact: true },
      otherwise: ['facebookForm', 'facebookFormOlder'],
      sources: ['soononmars', 'etouffoir', 'techrads', 'lebigdata', 'dunstan'],
      claims: ['meLayout', 'meCnilSheet'],
      causes: ['meFbNoLink', ...anyMetaScreen],
    },
    {
      id: 'form',
      screen: 'facebook-form',
      press: ['submit'],
      open: { link: 'facebookForm', exact: true },
      otherwise: ['facebookFormOlder'],
      sources: formSources,
      refuses: true,
      claims: ['meNoReason', 'meTwoForms', 'meFormStillGiven', ...aboutTheForm],
      letter: { fields: ['name', 'email'] },
      causes: ['meFormDead', 'meOtherForm', 'meFormCountry', 'mePageAccount', ...anyMetaScreen],
    },
    {
      id: 'check',
      sources: answerSources,
      claims: [...aboutTheAnswer, 'meCameraRoll'],
      accounts: ['facebook', 'instagram'],
      answerWithin: 1,
      causes: [],
      check: {
        outcomes: [
          { id: 'email', screen: 'facebook-card-email', result: 'refused' },
          { id: 'window', screen: 'facebook-card-window', result: 'sent' },
          { id: 'code', result: 'help' },
          { id: 'nothing', result: 'notYet', goTo: 'meta-ai/facebook/form' },
          { id: 'turned-down', result: 'help' },
          { id: 'no-form', result: 'help', goTo: 'meta-ai/facebook/form' },
        ],
      },
    },
  ],
} as const satisfies GuideData;
