import type { ScreenId } from '../steps/screens.ts';
import type { Drawing } from './drawing.ts';
import { aiCard, aiSetting } from './linkedin/ai-setting.tsx';
import { DataPrivacy } from './linkedin/data-privacy.tsx';
import { Entry } from './linkedin/entry.tsx';
import { Log } from './linkedin/log.tsx';
import { Menu } from './linkedin/menu.tsx';
import { Settings } from './linkedin/settings.tsx';

/** How each screen is drawn. A screen without a drawing does not compile. */
export const drawings = {
  'linkedin-menu': Menu,
  'linkedin-settings': Settings,
  'linkedin-data-privacy': DataPrivacy,
  'linkedin-log': Log,
  'linkedin-entry': Entry,
  'linkedin-switch-on': aiSetting('on'),
  'linkedin-switch-off': aiSetting('off'),
  'linkedin-card-on': aiCard('on'),
  'linkedin-card-off': aiCard('off'),
} as const satisfies Record<ScreenId, Drawing>;
