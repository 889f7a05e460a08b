import type { GuideData } from '../../guide.ts';
import { anyLinkedinScreen } from '../causes.ts';
import { switchCheck } from '../check.ts';

/** The path that one article documented in September 2025; the check is the direct switch. */
export const guide = {
  order: 1,
  app: 'linkedin',
  minutes: 2,
  next: 'linkedin/objection-form',
  steps: [
    {
      id: 'account-preferences',
      screen: 'linkedin-menu',
      press: { computer: ['me', 'settingsPrivacy'], phone: ['profilePhoto', 'appSettings'] },
      open: { link: 'linkedinFeed', exact: true },
      sources: ['seed', 'apd', 'ebas', 'iphoned', 'srf'],
      claims: ['liArticlePath'],
      causes: ['liNoAppSettings', 'liOtherWording', ...anyLinkedinScreen],
    },
    {
      id: 'data-privacy',
      screen: 'linkedin-settings',
      press: ['dataPrivacy'],
      open: { link: 'linkedinAccount', exact: true },
      sources: ['seed', 'liA1337839', 'stellar'],
      claims: ['liArticlePath'],
      causes: ['liRowMissing', 'liNoOtherWords', ...anyLinkedinScreen],
    },
    {
      id: 'manage-data',
      screen: 'linkedin-data-privacy',
      press: ['manageData'],
      open: { link: 'linkedinPrivacy', exact: true },
      sources: ['seed', 'prominence', 'cloneOmar', 'interfaceCopyC'],
      claims: ['liArticlePath'],
      causes: ['liRowMissing', 'liNoOtherWords', ...anyLinkedinScreen],
    },
    {
      id: 'notification',
      screen: 'linkedin-log',
      press: ['entryDate'],
      open: { link: 'linkedinLog', exact: true },
      otherwise: ['linkedinLogOlder'],
      sources: ['seed', 'prominence'],
      claims: ['liOneArticle', 'liLogPages', 'liLogAddress'],
      causes: ['liNoEntry', 'liNoOtherWords', ...anyLinkedinScreen],
    },
    {
      id: 'refuse',
      screen: 'linkedin-entry',
      press: ['refuse'],
      open: { link: 'linkedinLog', exact: false },
      sources: ['seed'],
      refuses: true,
      claims: ['liOneArticle', 'liArticleMixes', 'liPastStays', 'liAnyTime'],
      causes: ['liNoAnswers', 'liNoOtherWords', ...anyLinkedinScreen],
    },
    switchCheck,
  ],
} as const satisfies GuideData;
