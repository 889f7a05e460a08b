/**
 * Every text, for the build and the tests. The browser never loads this file: it gets the words of
 * the page it shows. A guide without its words in both languages does not compile here.
 */
import enAbout from './en/about.json' with { type: 'json' };
import enControls from './en/controls.json' with { type: 'json' };
import enGuide from './en/guide.json' with { type: 'json' };
import enHome from './en/home.json' with { type: 'json' };
import enLinkedinCauses from './en/linkedin/causes.json' with { type: 'json' };
import enLinkedinClaims from './en/linkedin/claims.json' with { type: 'json' };
import enLinkedinNotification from './en/linkedin/notification.json' with { type: 'json' };
import enLinkedin from './en/linkedin/track.json' with { type: 'json' };
import enShell from './en/shell.json' with { type: 'json' };
import frAbout from './fr/about.json' with { type: 'json' };
import frControls from './fr/controls.json' with { type: 'json' };
import frGuide from './fr/guide.json' with { type: 'json' };
import frHome from './fr/home.json' with { type: 'json' };
import frLinkedinCauses from './fr/linkedin/causes.json' with { type: 'json' };
import frLinkedinClaims from './fr/linkedin/claims.json' with { type: 'json' };
import frLinkedinNotification from './fr/linkedin/notification.json' with { type: 'json' };
import frLinkedin from './fr/linkedin/track.json' with { type: 'json' };
import frShell from './fr/shell.json' with { type: 'json' };
import type { AllWords } from './words.ts';

export const allWords = {
  fr: {
    shell: frShell,
    home: frHome,
    about: frAbout,
    guide: frGuide,
    claims: { ...frLinkedinClaims },
    causes: { ...frLinkedinCauses },
    controls: frControls,
    tracks: { linkedin: frLinkedin },
    guides: {
      'linkedin/notification': frLinkedinNotification,
    },
  },
  en: {
    shell: enShell,
    home: enHome,
    about: enAbout,
    guide: enGuide,
    claims: { ...enLinkedinClaims },
    causes: { ...enLinkedinCauses },
    controls: enControls,
    tracks: { linkedin: enLinkedin },
    guides: {
      'linkedin/notification': enLinkedinNotification,
    },
  },
} satisfies AllWords;
