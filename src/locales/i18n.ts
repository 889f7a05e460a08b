import { createInstance, type i18n } from 'i18next';
import type { Language } from '../steps/basics.ts';
import type { AnyGuideWords, CauseWords, TrackWords, Words } from './words.ts';

/** One namespace for each part of a page's words. `own` are the words of the guide that is open. */
export interface Namespaces {
  shell: Words['shell'];
  home: Words['home'];
  about: Words['about'];
  guide: Words['guide'];
  parts: Words['parts'];
  lists: Words['lists'];
  track: TrackWords;
  own: AnyGuideWords;
  claims: Readonly<Record<string, string>>;
  causes: Readonly<Record<string, CauseWords>>;
  controls: Readonly<Record<string, string>>;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Namespaces;
  }
}

/** The words of one page, ready to be asked. Nothing is fetched and nothing changes afterwards. */
export function createWords(
  lang: Language,
  words: { [N in keyof Namespaces]?: Partial<Namespaces[N]> },
): i18n {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    resources: { [lang]: words },
    defaultNS: 'shell',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
