// Written from the names of the files that lie here, see src/commands/places.ts: edit those.

import fr_linkedin_notificationSwitch from './fr/linkedin/notification+switch.json' with { type: 'json' };
import fr_linkedin_notification_guide from './fr/linkedin/notification/guide.json' with { type: 'json' };
import fr_linkedin_objectionForm_guide from './fr/linkedin/objection-form/guide.json' with { type: 'json' };
import fr_linkedin_switch_guide from './fr/linkedin/switch/guide.json' with { type: 'json' };
import fr_metaAi_facebook_guide from './fr/meta-ai/facebook/guide.json' with { type: 'json' };
import fr_metaAi_instagram_guide from './fr/meta-ai/instagram/guide.json' with { type: 'json' };
import fr_metaAi_messenger_guide from './fr/meta-ai/messenger/guide.json' with { type: 'json' };
import fr_metaAi_othersAboutYou_guide from './fr/meta-ai/others-about-you/guide.json' with { type: 'json' };
import fr_metaAi_whatsapp_guide from './fr/meta-ai/whatsapp/guide.json' with { type: 'json' };
import fr_about from './fr/about.json' with { type: 'json' };
import fr_changes from './fr/changes.json' with { type: 'json' };
import fr_controls from './fr/controls.json' with { type: 'json' };
import fr_find from './fr/find.json' with { type: 'json' };
import fr_guide from './fr/guide.json' with { type: 'json' };
import fr_home from './fr/home.json' with { type: 'json' };
import fr_law from './fr/law.json' with { type: 'json' };
import fr_lists from './fr/lists.json' with { type: 'json' };
import fr_lost from './fr/lost.json' with { type: 'json' };
import fr_offline from './fr/offline.json' with { type: 'json' };
import fr_parts from './fr/parts.json' with { type: 'json' };
import fr_refused from './fr/refused.json' with { type: 'json' };
import fr_shell from './fr/shell.json' with { type: 'json' };
import fr_linkedin_track from './fr/linkedin/track.json' with { type: 'json' };
import fr_metaAi_track from './fr/meta-ai/track.json' with { type: 'json' };
import fr_linkedin_claims from './fr/linkedin/claims.json' with { type: 'json' };
import fr_metaAi_claims from './fr/meta-ai/claims.json' with { type: 'json' };
import fr_linkedin_causes from './fr/linkedin/causes.json' with { type: 'json' };
import fr_metaAi_causes from './fr/meta-ai/causes.json' with { type: 'json' };
import en_linkedin_notificationSwitch from './en/linkedin/notification+switch.json' with { type: 'json' };
import en_linkedin_notification_guide from './en/linkedin/notification/guide.json' with { type: 'json' };
import en_linkedin_objectionForm_guide from './en/linkedin/objection-form/guide.json' with { type: 'json' };
import en_linkedin_switch_guide from './en/linkedin/switch/guide.json' with { type: 'json' };
import en_metaAi_facebook_guide from './en/meta-ai/facebook/guide.json' with { type: 'json' };
import en_metaAi_instagram_guide from './en/meta-ai/instagram/guide.json' with { type: 'json' };
import en_metaAi_messenger_guide from './en/meta-ai/messenger/guide.json' with { type: 'json' };
import en_metaAi_othersAboutYou_guide from './en/meta-ai/others-about-you/guide.json' with { type: 'json' };
import en_metaAi_whatsapp_guide from './en/meta-ai/whatsapp/guide.json' with { type: 'json' };
import en_about from './en/about.json' with { type: 'json' };
import en_changes from './en/changes.json' with { type: 'json' };
import en_controls from './en/controls.json' with { type: 'json' };
import en_find from './en/find.json' with { type: 'json' };
import en_guide from './en/guide.json' with { type: 'json' };
import en_home from './en/home.json' with { type: 'json' };
import en_law from './en/law.json' with { type: 'json' };
import en_lists from './en/lists.json' with { type: 'json' };
import en_lost from './en/lost.json' with { type: 'json' };
import en_offline from './en/offline.json' with { type: 'json' };
import en_parts from './en/parts.json' with { type: 'json' };
import en_refused from './en/refused.json' with { type: 'json' };
import en_shell from './en/shell.json' with { type: 'json' };
import en_linkedin_track from './en/linkedin/track.json' with { type: 'json' };
import en_metaAi_track from './en/meta-ai/track.json' with { type: 'json' };
import en_linkedin_claims from './en/linkedin/claims.json' with { type: 'json' };
import en_metaAi_claims from './en/meta-ai/claims.json' with { type: 'json' };
import en_linkedin_causes from './en/linkedin/causes.json' with { type: 'json' };
import en_metaAi_causes from './en/meta-ai/causes.json' with { type: 'json' };

export const fr = {
  about: fr_about,
  changes: fr_changes,
  controls: fr_controls,
  find: fr_find,
  guide: fr_guide,
  home: fr_home,
  lists: fr_lists,
  lost: fr_lost,
  offline: fr_offline,
  parts: fr_parts,
  refused: fr_refused,
  shell: fr_shell,
  tracks: {
    'linkedin': fr_linkedin_track,
    'meta-ai': fr_metaAi_track,
  },
  guides: {
    'linkedin/notification': { ...fr_linkedin_notification_guide, steps: { ...fr_linkedin_notification_guide.steps, ...fr_linkedin_notificationSwitch } },
    'linkedin/objection-form': fr_linkedin_objectionForm_guide,
    'linkedin/switch': { ...fr_linkedin_switch_guide, steps: { ...fr_linkedin_switch_guide.steps, ...fr_linkedin_notificationSwitch } },
    'meta-ai/facebook': fr_metaAi_facebook_guide,
    'meta-ai/instagram': fr_metaAi_instagram_guide,
    'meta-ai/messenger': fr_metaAi_messenger_guide,
    'meta-ai/others-about-you': fr_metaAi_othersAboutYou_guide,
    'meta-ai/whatsapp': fr_metaAi_whatsapp_guide,
  },
  claims: {
    ...fr_law,
    ...fr_linkedin_claims,
    ...fr_metaAi_claims,
  },
  causes: {
    ...fr_linkedin_causes,
    ...fr_metaAi_causes,
  },
};

export const en = {
  about: en_about,
  changes: en_changes,
  controls: en_controls,
  find: en_find,
  guide: en_guide,
  home: en_home,
  lists: en_lists,
  lost: en_lost,
  offline: en_offline,
  parts: en_parts,
  refused: en_refused,
  shell: en_shell,
  tracks: {
    'linkedin': en_linkedin_track,
    'meta-ai': en_metaAi_track,
  },
  guides: {
    'linkedin/notification': { ...en_linkedin_notification_guide, steps: { ...en_linkedin_notification_guide.steps, ...en_linkedin_notificationSwitch } },
    'linkedin/objection-form': en_linkedin_objectionForm_guide,
    'linkedin/switch': { ...en_linkedin_switch_guide, steps: { ...en_linkedin_switch_guide.steps, ...en_linkedin_notificationSwitch } },
    'meta-ai/facebook': en_metaAi_facebook_guide,
    'meta-ai/instagram': en_metaAi_instagram_guide,
    'meta-ai/messenger': en_metaAi_messenger_guide,
    'meta-ai/others-about-you': en_metaAi_othersAboutYou_guide,
    'meta-ai/whatsapp': en_metaAi_whatsapp_guide,
  },
  claims: {
    ...en_law,
    ...en_linkedin_claims,
    ...en_metaAi_claims,
  },
  causes: {
    ...en_linkedin_causes,
    ...en_metaAi_causes,
  },
};
