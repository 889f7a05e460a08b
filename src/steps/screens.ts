import type { App } from './apps.ts';
import type { ByDevice, Device } from './basics.ts';
import { changed, type Evidence, evidence, ourReading } from './evidence.ts';
import type { LabelId } from './labels.ts';

/** A screen of a platform that we draw. How it is drawn lies in `src/screens`, under the same id. */
export interface Screen {
  /** Decides the look of the drawing. */
  app: App;
  /** The devices on which this screen exists. */
  devices: readonly [Device, ...Device[]];
  /** What its layout was drawn from. The words on it have their own sources. */
  layout: ByDevice<Evidence>;
  /** Labels of the menu around it: each has its own sources, which do not bear the screen itself. */
  frame?: readonly LabelId[];
  /** Labels that only fill the drawing: what a reader's own screen might show there. */
  examples?: readonly LabelId[];
}

const both = ['computer', 'phone'] as const;

/** The sections of LinkedIn's settings, in their order: its left menu. */
export const linkedinSections = [
  'accountPreferences',
  'signInSecurity',
  'visibility',
  'dataPrivacy',
  'advertisingData',
  'notifications',
] as const satisfies readonly LabelId[];

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
    frame: linkedinSections,
    layout: {
      computer: evidence(['cloneOmar', 'interfaceCopyA', 'interfaceCopyB']),
      phone: evidence(['interfaceCopyC'], changed('2026-11-24', 'greyBar')),
    },
  },
  'linkedin-log': {
    app: 'linkedin',
    devices: both,
    frame: linkedinSections,
    layout: evidence(['prominence']),
    examples: ['logPhone', 'logPassword', 'logApplication', 'logContacts', 'logEmail'],
  },
  'linkedin-entry': {
    app: 'linkedin',
    devices: both,
    frame: linkedinSections,
    layout: evidence(['seed']),
  },
  'linkedin-switch': {
    app: 'linkedin',
    devices: both,
    frame: linkedinSections,
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

  'facebook-menu': { app: 'facebook', devices: both, layout: evidence(['wealthy', 'sky']) },
  'facebook-submenu': { app: 'facebook', devices: both, layout: evidence(['quatrys', 'techrads']) },
  'facebook-privacy-centre': {
    app: 'facebook',
    devices: both,
    layout: evidence(['soononmars', 'lebigdata', 'dunstan']),
  },
  'facebook-form': {
    app: 'facebook',
    devices: both,
    layout: evidence(['dunstan', 'prosieben', 'sky']),
  },
  'facebook-third-party-choice': { app: 'facebook', devices: both, layout: evidence(['lcMeta3']) },
  'facebook-third-party-form': { app: 'facebook', devices: both, layout: ourReading(['lcMeta3']) },
  'instagram-profile': { app: 'instagram', devices: both, layout: evidence(['zagla', 'techrads']) },
  'instagram-settings': {
    app: 'instagram',
    devices: both,
    layout: evidence(['techrads', 'deepai']),
  },
  'instagram-privacy-centre': {
    app: 'instagram',
    devices: both,
    layout: evidence(['sortir', 'techrads']),
  },
  'instagram-form': {
    app: 'instagram',
    devices: both,
    layout: evidence(['dunstan', 'prosieben', 'sky']),
  },
  'whatsapp-advanced-privacy': {
    app: 'whatsapp',
    devices: ['phone'],
    layout: evidence(['sipochAcp', 'inventoryMeta']),
  },
  'whatsapp-chats': {
    app: 'whatsapp',
    devices: ['phone'],
    layout: evidence(['internauteWa', 'iacom']),
  },
  'whatsapp-objection': {
    app: 'whatsapp',
    devices: both,
    layout: evidence(['clubicForum', 'jvmag', 'ppdelft']),
  },
  'messenger-mute': {
    app: 'messenger',
    devices: ['phone'],
    layout: evidence(['sipochMute', 'tinygrab']),
  },
  /** The answers to an objection, as large as a card: the e-mail, the window, an inbox without it. */
  'facebook-card-email': {
    app: 'facebook',
    devices: ['computer'],
    layout: evidence(['bfmMeta', 'dunstan', 'sky']),
  },
  'facebook-card-window': { app: 'facebook', devices: ['computer'], layout: evidence(['sky']) },
  'facebook-card-awaiting': { app: 'facebook', devices: ['computer'], layout: ourReading() },
  'instagram-card-email': {
    app: 'instagram',
    devices: ['computer'],
    layout: evidence(['bfmMeta', 'dunstan', 'sky']),
  },
  'instagram-card-window': { app: 'instagram', devices: ['computer'], layout: evidence(['sky']) },
  'whatsapp-card-email': { app: 'whatsapp', devices: ['computer'], layout: ourReading() },
  'whatsapp-card-awaiting': { app: 'whatsapp', devices: ['computer'], layout: ourReading() },
  'messenger-card-email': {
    app: 'messenger',
    devices: ['computer'],
    layout: evidence(['bfmMeta', 'dunstan', 'sky']),
  },
  'messenger-card-muted': {
    app: 'messenger',
    devices: ['computer'],
    layout: evidence(['sipochMute', 'tinygrab']),
  },
} as const satisfies Record<string, Screen>;

export type ScreenId = keyof typeof screens;

export const screenIds = Object.keys(screens).filter((id): id is ScreenId => id in screens);

/** What a screen's layout was drawn from, on each device. */
export function layoutsOf(id: ScreenId): readonly Evidence[] {
  const { layout } = screens[id];
  return 'computer' in layout ? [layout.computer, layout.phone] : [layout];
}
