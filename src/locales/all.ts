/**
 * Every text, for the build and the tests. The browser never loads this file: it gets the words of
 * the page it shows. A guide without its words in both languages does not compile here.
 */
import enAbout from './en/about.json' with { type: 'json' };
import enChanges from './en/changes.json' with { type: 'json' };
import enControls from './en/controls.json' with { type: 'json' };
import enGuide from './en/guide.json' with { type: 'json' };
import enHome from './en/home.json' with { type: 'json' };
import enLaw from './en/law.json' with { type: 'json' };
import enLinkedinCauses from './en/linkedin/causes.json' with { type: 'json' };
import enLinkedinCheck from './en/linkedin/check.json' with { type: 'json' };
import enLinkedinClaims from './en/linkedin/claims.json' with { type: 'json' };
import enLinkedinNotification from './en/linkedin/notification.json' with { type: 'json' };
import enLinkedinObjectionForm from './en/linkedin/objection-form.json' with { type: 'json' };
import enLinkedinSwitch from './en/linkedin/switch.json' with { type: 'json' };
import enLinkedin from './en/linkedin/track.json' with { type: 'json' };
import enLists from './en/lists.json' with { type: 'json' };
import enLost from './en/lost.json' with { type: 'json' };
import enMetaAiCauses from './en/meta-ai/causes.json' with { type: 'json' };
import enMetaAiClaims from './en/meta-ai/claims.json' with { type: 'json' };
import enMetaAiFacebook from './en/meta-ai/facebook.json' with { type: 'json' };
import enMetaAiInstagram from './en/meta-ai/instagram.json' with { type: 'json' };
import enMetaAiMessenger from './en/meta-ai/messenger.json' with { type: 'json' };
import enMetaAiOthersAboutYou from './en/meta-ai/others-about-you.json' with { type: 'json' };
import enMetaAi from './en/meta-ai/track.json' with { type: 'json' };
import enMetaAiWhatsapp from './en/meta-ai/whatsapp.json' with { type: 'json' };
import enParts from './en/parts.json' with { type: 'json' };
import enShell from './en/shell.json' with { type: 'json' };
import frAbout from './fr/about.json' with { type: 'json' };
import frChanges from './fr/changes.json' with { type: 'json' };
import frControls from './fr/controls.json' with { type: 'json' };
import frGuide from './fr/guide.json' with { type: 'json' };
import frHome from './fr/home.json' with { type: 'json' };
import frLaw from './fr/law.json' with { type: 'json' };
import frLinkedinCauses from './fr/linkedin/causes.json' with { type: 'json' };
import frLinkedinCheck from './fr/linkedin/check.json' with { type: 'json' };
import frLinkedinClaims from './fr/linkedin/claims.json' with { type: 'json' };
import frLinkedinNotification from './fr/linkedin/notification.json' with { type: 'json' };
import frLinkedinObjectionForm from './fr/linkedin/objection-form.json' with { type: 'json' };
import frLinkedinSwitch from './fr/linkedin/switch.json' with { type: 'json' };
import frLinkedin from './fr/linkedin/track.json' with { type: 'json' };
import frLists from './fr/lists.json' with { type: 'json' };
import frLost from './fr/lost.json' with { type: 'json' };
import frMetaAiCauses from './fr/meta-ai/causes.json' with { type: 'json' };
import frMetaAiClaims from './fr/meta-ai/claims.json' with { type: 'json' };
import frMetaAiFacebook from './fr/meta-ai/facebook.json' with { type: 'json' };
import frMetaAiInstagram from './fr/meta-ai/instagram.json' with { type: 'json' };
import frMetaAiMessenger from './fr/meta-ai/messenger.json' with { type: 'json' };
import frMetaAiOthersAboutYou from './fr/meta-ai/others-about-you.json' with { type: 'json' };
import frMetaAi from './fr/meta-ai/track.json' with { type: 'json' };
import frMetaAiWhatsapp from './fr/meta-ai/whatsapp.json' with { type: 'json' };
import frParts from './fr/parts.json' with { type: 'json' };
import frShell from './fr/shell.json' with { type: 'json' };
import type { AllWords } from './words.ts';

export const allWords = {
  fr: {
    shell: frShell,
    home: frHome,
    about: frAbout,
    guide: frGuide,
    lists: frLists,
    parts: frParts,
    lost: frLost,
    claims: { ...frLaw, ...frLinkedinClaims, ...frMetaAiClaims },
    causes: { ...frLinkedinCauses, ...frMetaAiCauses },
    changes: frChanges,
    controls: frControls,
    tracks: { linkedin: frLinkedin, 'meta-ai': frMetaAi },
    guides: {
      // Both ways to LinkedIn's switch end with the same comparison.
      'linkedin/notification': {
        ...frLinkedinNotification,
        steps: { ...frLinkedinNotification.steps, check: frLinkedinCheck },
      },
      'linkedin/switch': {
        ...frLinkedinSwitch,
        steps: { ...frLinkedinSwitch.steps, check: frLinkedinCheck },
      },
      'linkedin/objection-form': frLinkedinObjectionForm,
      'meta-ai/facebook': frMetaAiFacebook,
      'meta-ai/instagram': frMetaAiInstagram,
      'meta-ai/whatsapp': frMetaAiWhatsapp,
      'meta-ai/messenger': frMetaAiMessenger,
      'meta-ai/others-about-you': frMetaAiOthersAboutYou,
    },
  },
  en: {
    shell: enShell,
    home: enHome,
    about: enAbout,
    guide: enGuide,
    lists: enLists,
    parts: enParts,
    lost: enLost,
    claims: { ...enLaw, ...enLinkedinClaims, ...enMetaAiClaims },
    causes: { ...enLinkedinCauses, ...enMetaAiCauses },
    changes: enChanges,
    controls: enControls,
    tracks: { linkedin: enLinkedin, 'meta-ai': enMetaAi },
    guides: {
      'linkedin/notification': {
        ...enLinkedinNotification,
        steps: { ...enLinkedinNotification.steps, check: enLinkedinCheck },
      },
      'linkedin/switch': {
        ...enLinkedinSwitch,
        steps: { ...enLinkedinSwitch.steps, check: enLinkedinCheck },
      },
      'linkedin/objection-form': enLinkedinObjectionForm,
      'meta-ai/facebook': enMetaAiFacebook,
      'meta-ai/instagram': enMetaAiInstagram,
      'meta-ai/whatsapp': enMetaAiWhatsapp,
      'meta-ai/messenger': enMetaAiMessenger,
      'meta-ai/others-about-you': enMetaAiOthersAboutYou,
    },
  },
} satisfies AllWords;
