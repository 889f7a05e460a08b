// Written from the names of the files that lie here, see src/commands/places.ts: edit those.

import { apps as linkedin_apps } from './linkedin/apps.ts';
import { apps as metaAi_apps } from './meta-ai/apps.ts';
import { labels as linkedin_labels } from './linkedin/labels.ts';
import { labels as metaAi_labels } from './meta-ai/labels.ts';
import { links as linkedin_links } from './linkedin/links.ts';
import { links as metaAi_links } from './meta-ai/links.ts';
import { claims as linkedin_claims } from './linkedin/claims.ts';
import { claims as metaAi_claims } from './meta-ai/claims.ts';
import { causes as linkedin_causes } from './linkedin/causes.ts';
import { causes as metaAi_causes } from './meta-ai/causes.ts';
import { screens as linkedin_screens } from './linkedin/screens.ts';
import { screens as metaAi_screens } from './meta-ai/screens.ts';
import { track as linkedin_track } from './linkedin/track.ts';
import { track as metaAi_track } from './meta-ai/track.ts';
import { guide as linkedin_notification_guide } from './linkedin/notification/guide.ts';
import { guide as linkedin_objectionForm_guide } from './linkedin/objection-form/guide.ts';
import { guide as linkedin_switch_guide } from './linkedin/switch/guide.ts';
import { guide as metaAi_facebook_guide } from './meta-ai/facebook/guide.ts';
import { guide as metaAi_instagram_guide } from './meta-ai/instagram/guide.ts';
import { guide as metaAi_messenger_guide } from './meta-ai/messenger/guide.ts';
import { guide as metaAi_othersAboutYou_guide } from './meta-ai/others-about-you/guide.ts';
import { guide as metaAi_whatsapp_guide } from './meta-ai/whatsapp/guide.ts';

export const tracks = {
  'linkedin': linkedin_track,
  'meta-ai': metaAi_track,
};

export const guides = {
  'linkedin/notification': linkedin_notification_guide,
  'linkedin/objection-form': linkedin_objectionForm_guide,
  'linkedin/switch': linkedin_switch_guide,
  'meta-ai/facebook': metaAi_facebook_guide,
  'meta-ai/instagram': metaAi_instagram_guide,
  'meta-ai/messenger': metaAi_messenger_guide,
  'meta-ai/others-about-you': metaAi_othersAboutYou_guide,
  'meta-ai/whatsapp': metaAi_whatsapp_guide,
};

export const appsByTrack = {
  'linkedin': linkedin_apps,
  'meta-ai': metaAi_apps,
};

export const apps = {
  ...linkedin_apps,
  ...metaAi_apps,
};

export const labels = {
  ...linkedin_labels,
  ...metaAi_labels,
};

export const links = {
  ...linkedin_links,
  ...metaAi_links,
};

export const claims = {
  ...linkedin_claims,
  ...metaAi_claims,
};

export const causes = {
  ...linkedin_causes,
  ...metaAi_causes,
};

export const screens = {
  ...linkedin_screens,
  ...metaAi_screens,
};
