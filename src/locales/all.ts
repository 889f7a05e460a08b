/**
 * Every text, for the build and the tests. The browser never loads this file: it gets the words of
 * the page it shows. A guide without its words in each language does not compile here.
 */

import type { Language } from '../steps/basics.ts';
import { complete } from '../steps/complete.ts';
import enAbout from './en/about.json' with { type: 'json' };
import enChanges from './en/changes.json' with { type: 'json' };
import enControls from './en/controls.json' with { type: 'json' };
import enFind from './en/find.json' with { type: 'json' };
import enGuide from './en/guide.json' with { type: 'json' };
import enHome from './en/home.json' with { type: 'json' };
import enLaw from './en/law.json' with { type: 'json' };
import enLists from './en/lists.json' with { type: 'json' };
import enLost from './en/lost.json' with { type: 'json' };
import enOffline from './en/offline.json' with { type: 'json' };
import enParts from './en/parts.json' with { type: 'json' };
import enRefused from './en/refused.json' with { type: 'json' };
import enShell from './en/shell.json' with { type: 'json' };
import frAbout from './fr/about.json' with { type: 'json' };
import frChanges from './fr/changes.json' with { type: 'json' };
import frControls from './fr/controls.json' with { type: 'json' };
import frFind from './fr/find.json' with { type: 'json' };
import frGuide from './fr/guide.json' with { type: 'json' };
import frHome from './fr/home.json' with { type: 'json' };
import frLaw from './fr/law.json' with { type: 'json' };
import frLists from './fr/lists.json' with { type: 'json' };
import frLost from './fr/lost.json' with { type: 'json' };
import frOffline from './fr/offline.json' with { type: 'json' };
import frParts from './fr/parts.json' with { type: 'json' };
import frRefused from './fr/refused.json' with { type: 'json' };
import frShell from './fr/shell.json' with { type: 'json' };
import type { Missing } from './missing.ts';
import * as places from './places.gen.ts';
import type { CommonWords, OwnWords } from './words.ts';

const common: Record<Language, CommonWords> = {
  fr: {
    shell: frShell,
    home: frHome,
    about: frAbout,
    refused: frRefused,
    guide: frGuide,
    lists: frLists,
    find: frFind,
    parts: frParts,
    lost: frLost,
    offline: frOffline,
    changes: frChanges,
    controls: frControls,
  },
  en: {
    shell: enShell,
    home: enHome,
    about: enAbout,
    refused: enRefused,
    guide: enGuide,
    lists: enLists,
    find: enFind,
    parts: enParts,
    lost: enLost,
    offline: enOffline,
    changes: enChanges,
    controls: enControls,
  },
};

const own = {
  fr: { ...places.fr, claims: { ...frLaw, ...places.fr.claims } },
  en: { ...places.en, claims: { ...enLaw, ...places.en.claims } },
};

// Each as a string, or the compiler would print the name of the type and its arguments instead.
complete<Missing<'fr', typeof own.fr> & string>();
complete<Missing<'en', typeof own.en> & string>();

// The two lines above ask whether it fits, and say in fewer words what does not.
const fitting: typeof own & Record<Language, OwnWords> = Object(own);

export const allWords = {
  fr: { ...common.fr, ...fitting.fr },
  en: { ...common.en, ...fitting.en },
};
