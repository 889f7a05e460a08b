import type { Drawing } from '../drawing.ts';
import { awaitingCard, emailCard, MutedCard, WindowCard } from './cards.tsx';
import { FacebookMenu, FacebookSubmenu } from './facebook-menu.tsx';
import { Form, ThirdPartyChoice, ThirdPartyForm } from './form.tsx';
import { InstagramSettings, Profile } from './instagram.tsx';
import { Mute } from './messenger.tsx';
import { PrivacyCentre } from './privacy-centre.tsx';
import { AdvancedPrivacy, Chats, WhatsappObjection } from './whatsapp.tsx';

/** How each screen of this line is drawn. */
export const drawings = {
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
} as const satisfies Record<string, Drawing>;
