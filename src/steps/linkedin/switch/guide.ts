import type { GuideData } from '../../guide.ts';
import { anyLinkedinScreen } from '../causes.ts';
import { switchCheck } from '../check.ts';

/** The single setting that every authority names: the shortest way. */
export const guide = {
  order: 2,
  app: 'linkedin',
  minutes: 1,
  next: 'linkedin/objection-form',
  steps: [
    {
      id: 'open-setting',
      screen: 'linkedin-data-privacy',
      press: ['aiImprovement'],
      open: { link: 'linkedinSetting', exact: false },
      otherwise: ['linkedinPrivacy'],
      sources: ['apd', 'srf', 'cloneOmar', 'blick', 'iphoned'],
      causes: ['liNoSetting', 'liNoAppSettings', 'liOtherWording', ...anyLinkedinScreen],
    },
    {
      id: 'turn-off',
      screen: 'linkedin-switch',
      press: ['useMyData'],
      open: { link: 'linkedinSetting', exact: true },
      sources: ['itconnect', 'autiomaa', 'srf', 'watson'],
      refuses: true,
      claims: ['liOnByDefault', 'liSwitchColours', 'liNoSaveButton', 'liPastStays'],
      causes: ['liNoSetting', 'liOtherWording', ...anyLinkedinScreen],
    },
    switchCheck,
  ],
} as const satisfies GuideData;
