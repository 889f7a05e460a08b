import type { Guide } from '../guide.ts';
import { anyLinkedinScreen } from './causes.ts';
import { switchCheck } from './check.ts';

/** The path that one article documented in September 2025; the check is the direct switch. */
export const notification = {
  id: 'notification',
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
      causes: [...anyLinkedinScreen],
    },
    {
      id: 'data-privacy',
      screen: 'linkedin-settings',
      press: ['dataPrivacy'],
      open: { link: 'linkedinAccount', exact: true },
      sources: ['seed', 'liA1337839', 'stellar'],
      causes: ['liRowMissing', ...anyLinkedinScreen],
    },
    {
      id: 'manage-data',
      screen: 'linkedin-data-privacy',
      press: ['manageData'],
      open: { link: 'linkedinPrivacy', exact: true },
      sources: ['seed', 'prominence', 'cloneOmar'],
      causes: ['liRowMissing', ...anyLinkedinScreen],
    },
    {
      id: 'notification',
      screen: 'linkedin-log',
      press: ['entryDate'],
      open: { link: 'linkedinLog', exact: true },
      sources: ['seed', 'prominence'],
      claims: ['liOneArticle'],
      causes: ['liNoEntry', ...anyLinkedinScreen],
    },
    {
      id: 'refuse',
      screen: 'linkedin-entry',
      press: ['refuse'],
      open: { link: 'linkedinLog', exact: false },
      sources: ['seed'],
      refuses: true,
      claims: ['liOneArticle', 'liPastStays', 'liAnyTime'],
      causes: ['liNoAnswers', ...anyLinkedinScreen],
    },
    switchCheck,
  ],
} as const satisfies Guide;
