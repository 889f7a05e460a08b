import type { App } from './apps.ts';
import type { Device } from './basics.ts';

/** A screen of a platform that we draw. How it is drawn lies in `src/screens`, under the same id. */
export interface Screen {
  /** Decides the look of the drawing. */
  app: App;
  /** The devices on which this screen exists. */
  devices: readonly [Device, ...Device[]];
}

const both = ['computer', 'phone'] as const;

export const screens = {
  'linkedin-menu': { app: 'linkedin', devices: both },
  'linkedin-settings': { app: 'linkedin', devices: both },
  'linkedin-data-privacy': { app: 'linkedin', devices: both },
  'linkedin-log': { app: 'linkedin', devices: both },
  'linkedin-entry': { app: 'linkedin', devices: both },
  'linkedin-switch': { app: 'linkedin', devices: both },
  'linkedin-form': { app: 'linkedin', devices: both },
  'linkedin-form-send': { app: 'linkedin', devices: both },
  /** The line with the switch alone, as large as a card. */
  'linkedin-card-on': { app: 'linkedin', devices: ['computer'] },
  'linkedin-card-off': { app: 'linkedin', devices: ['computer'] },

  'facebook-menu': { app: 'facebook', devices: both },
  'facebook-submenu': { app: 'facebook', devices: both },
  'facebook-privacy-centre': { app: 'facebook', devices: both },
  'facebook-form': { app: 'facebook', devices: both },
  'facebook-third-party-choice': { app: 'facebook', devices: both },
  'facebook-third-party-form': { app: 'facebook', devices: both },
  'instagram-profile': { app: 'instagram', devices: both },
  'instagram-settings': { app: 'instagram', devices: both },
  'instagram-privacy-centre': { app: 'instagram', devices: both },
  'instagram-form': { app: 'instagram', devices: both },
  'whatsapp-advanced-privacy': { app: 'whatsapp', devices: ['phone'] },
  'whatsapp-chats': { app: 'whatsapp', devices: ['phone'] },
  'whatsapp-objection': { app: 'whatsapp', devices: both },
  'messenger-mute': { app: 'messenger', devices: ['phone'] },
  'messenger-reset': { app: 'messenger', devices: ['phone'] },
  /** The answers to an objection, as large as a card: the e-mail, the window, an inbox without it. */
  'facebook-card-email': { app: 'facebook', devices: ['computer'] },
  'facebook-card-window': { app: 'facebook', devices: ['computer'] },
  'facebook-card-awaiting': { app: 'facebook', devices: ['computer'] },
  'instagram-card-email': { app: 'instagram', devices: ['computer'] },
  'instagram-card-window': { app: 'instagram', devices: ['computer'] },
  'whatsapp-card-email': { app: 'whatsapp', devices: ['computer'] },
  'whatsapp-card-awaiting': { app: 'whatsapp', devices: ['computer'] },
  'messenger-card-email': { app: 'messenger', devices: ['computer'] },
  'messenger-card-muted': { app: 'messenger', devices: ['computer'] },
} as const satisfies Record<string, Screen>;

export type ScreenId = keyof typeof screens;
