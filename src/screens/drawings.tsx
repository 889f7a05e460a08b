import type { ScreenId } from '../steps/screens.ts';
import type { Drawing } from './drawing.ts';
import { AiSetting, aiCard } from './linkedin/ai-setting.tsx';
import { DataPrivacy } from './linkedin/data-privacy.tsx';
import { Entry } from './linkedin/entry.tsx';
import { Log } from './linkedin/log.tsx';
import { Menu } from './linkedin/menu.tsx';
import { ObjectionForm, ObjectionFormEnd } from './linkedin/objection-form.tsx';
import { Settings } from './linkedin/settings.tsx';
import { awaitingCard, emailCard, MutedCard, WindowCard } from './meta/cards.tsx';
import { FacebookMenu, FacebookSubmenu } from './meta/facebook-menu.tsx';
import { Form, ThirdPartyChoice, ThirdPartyForm } from './meta/form.tsx';
import { InstagramSettings, Profile } from './meta/instagram.tsx';
import { Mute } from './meta/messenger.tsx';
import { PrivacyCentre } from './meta/privacy-centre.tsx';
import { AdvancedPrivacy, Chats, WhatsappObjection } from './meta/whatsapp.tsx';

/** How each screen is drawn. A screen without a drawing does not compile. */
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
  'facebook-menu': FacebookMenu,
  'facebook-submenu': FacebookSubmenu,
  'facebook-privacy-centre': PrivacyCentre,
  'facebook-form': Form,
  'facebook-third-party-choice': ThirdPartyChoice,
  'facebook-third-party-form': ThirdPartyForm,
  'instagram-profile': Profile,
  'instagram-settings': InstagramSettings,
  'instagram-privacy-centre': PrivacyCentre,
  'instagram-form': Form,
  'whatsapp-advanced-privacy': AdvancedPrivacy,
  'whatsapp-chats': Chats,
  'whatsapp-objection': WhatsappObjection,
  'messenger-mute': Mute,
  'facebook-card-email': emailCard,
  'facebook-card-window': WindowCard,
  'facebook-card-awaiting': awaitingCard,
  'instagram-card-email': emailCard,
  'instagram-card-window': WindowCard,
  'whatsapp-card-email': emailCard,
  'whatsapp-card-awaiting': awaitingCard,
  'messenger-card-email': emailCard,
  'messenger-card-muted': MutedCard,
} as const satisfies Record<ScreenId, Drawing>;
