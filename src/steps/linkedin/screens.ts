import { changed, evidence } from '../evidence.ts';
import type { LabelId } from '../labels.ts';
import type { Screen } from '../screens.ts';

const both = ['computer', 'phone'] as const;

/** The sections of LinkedIn's settings, in their order: its left menu. */
export const sections = [
  'accountPreferences',
  'signInSecurity',
  'visibility',
  'dataPrivacy',
  'advertisingData',
  'notifications',
] as const satisfies readonly LabelId[];

/** The drawn screens of LinkedIn. */
export const screens = {
  'linkedin-menu': {
    app: 'linkedin',
    devices: both,
    layout: { computer: evidence(['blick', 'ebas']), phone: evidence(['iphoned', 'srf']) },
  },
  'linkedin-settings': {
    app: 'linkedin',
    devices: both,
    layout: {
      computer: evidence(['liA1337839', 'inventoryLinkedin']),
      phone: evidence(['blick', 'iphoned']),
    },
  },
  'linkedin-data-privacy': {
    app: 'linkedin',
    devices: both,
    frame: sections,
    layout: {
      computer: evidence(['cloneOmar', 'interfaceCopyA', 'interfaceCopyB']),
      phone: evidence(['interfaceCopyC'], changed('2026-11-24', 'greyBar')),
    },
  },
  'linkedin-log': {
    app: 'linkedin',
    devices: both,
    frame: sections,
    layout: evidence(['prominence']),
    examples: ['logPhone', 'logPassword', 'logApplication', 'logContacts', 'logEmail'],
  },
  'linkedin-entry': {
    app: 'linkedin',
    devices: both,
    frame: sections,
    layout: evidence(['seed']),
  },
  'linkedin-switch': {
    app: 'linkedin',
    devices: both,
    frame: sections,
    layout: evidence(['autiomaa', 'itconnect', 'srf', 'watson']),
  },
  'linkedin-form': {
    app: 'linkedin',
    devices: both,
    layout: evidence(['lcLi', 'bruschi', 'vociamo']),
  },
  'linkedin-form-send': {
    app: 'linkedin',
    devices: both,
    layout: evidence(['vociamo', 'particleGarante']),
  },
  /** The line with the switch alone, as large as a card. */
  'linkedin-card-on': {
    app: 'linkedin',
    devices: ['computer'],
    layout: evidence(['srf', 'watson']),
  },
  'linkedin-card-off': {
    app: 'linkedin',
    devices: ['computer'],
    layout: evidence(['srf', 'watson']),
  },
} as const satisfies Record<string, Screen>;
