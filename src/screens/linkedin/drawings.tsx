import type { Drawing } from '../drawing.ts';
import { AiSetting, aiCard } from './ai-setting.tsx';
import { DataPrivacy } from './data-privacy.tsx';
import { Entry } from './entry.tsx';
import { Log } from './log.tsx';
import { Menu } from './menu.tsx';
import { ObjectionForm, ObjectionFormEnd } from './objection-form.tsx';
import { Settings } from './settings.tsx';

/** How each screen of this line is drawn. */
export const drawings = {
  'linkedin-menu': Menu,
  'linkedin-settings': Settings,
  'linkedin-data-privacy': DataPrivacy,
  'linkedin-log': Log,
  'linkedin-entry': Entry,
  'linkedin-switch': AiSetting,
  'linkedin-form': ObjectionForm,
  'linkedin-form-send': ObjectionFormEnd,
  'linkedin-card-on': aiCard('on'),
  'linkedin-card-off': aiCard('off'),
} as const satisfies Record<string, Drawing>;
