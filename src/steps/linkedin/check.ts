import type { Step } from '../guide.ts';

/** The setting's two states, compared: the end of every way to the switch. */
export const switchCheck = {
  id: 'check',
  open: { link: 'linkedinSetting', exact: false },
  sources: ['apd', 'securitynl', 'edotto', 'liA6278444', 'srf', 'watson'],
  claims: [
    'liSwitchColours',
    'liAuthoritiesNameSwitch',
    'liCnilSheet',
    'liDpcNovember',
    'liResearch',
    'liPartners',
  ],
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
} as const satisfies Step;
