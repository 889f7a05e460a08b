import type { Guide } from '../guide.ts';
import { anyLinkedinScreen } from './causes.ts';

/** The single setting that every authority names: the shortest way. */
export const directSwitch = {
  id: 'switch',
  app: 'linkedin',
  minutes: 1,
  next: 'linkedin/objection-form',
  steps: [
    {
      id: 'open-setting',
      screen: 'linkedin-data-privacy',
      press: ['aiImprovement'],
      open: { link: 'linkedinSetting', exact: true },
      otherwise: ['linkedinPrivacy'],
      sources: ['apd', 'srf', 'cloneOmar'],
      causes: ['liRowMissing', ...anyLinkedinScreen],
    },
    {
      id: 'turn-off',
      screen: 'linkedin-switch',
      press: ['useMyData'],
      open: { link: 'linkedinSetting', exact: true },
      sources: ['itconnect', 'autiomaa', 'srf', 'watson'],
      refuses: true,
      claims: ['liOnByDefault', 'liNoSaveButton', 'liPastStays'],
      causes: ['liRowMissing', ...anyLinkedinScreen],
    },
    {
      id: 'check',
      open: { link: 'linkedinSetting', exact: true },
      sources: ['apd', 'securitynl', 'edotto', 'liA6278444', 'srf'],
      claims: ['liAuthoritiesNameSwitch'],
      causes: [],
      check: {
        outcomes: [
          { id: 'off', screen: 'linkedin-card-off', result: 'refused' },
          { id: 'on', screen: 'linkedin-card-on', result: 'notYet' },
          { id: 'no-switch', result: 'help' },
          { id: 'signed-out', result: 'help' },
          { id: 'other-wording', result: 'help' },
        ],
      },
    },
  ],
} as const satisfies Guide;
