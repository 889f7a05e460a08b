/** Whose screen it is: decides the look of the drawing. */
export type App = 'linkedin' | 'facebook' | 'instagram' | 'whatsapp' | 'messenger';

import type { Device } from './basics.ts';

/** A screen of a platform that we draw. How it is drawn lies in `src/screens`, under the same id. */
export interface Screen {
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
  'linkedin-switch-on': { app: 'linkedin', devices: both },
  'linkedin-switch-off': { app: 'linkedin', devices: both },
  /** The line with the switch alone, as large as a card. */
  'linkedin-card-on': { app: 'linkedin', devices: ['computer'] },
  'linkedin-card-off': { app: 'linkedin', devices: ['computer'] },
} as const satisfies Record<string, Screen>;

export type ScreenId = keyof typeof screens;
