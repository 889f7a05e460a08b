import { createInstance, type i18n } from 'i18next';
import type { Language } from '../steps/basics.ts';
import type { TrackWords, Words } from './words.ts';

/** One namespace for each part of a page's words. */
export interface Namespaces {
  shell: Words['shell'];
  home: Words['home'];
  about: Words['about'];
  guide: Words['guide'];
  parts: Words['parts'];
  lists: Words['lists'];
  track: TrackWords;
  controls: Readonly<Record<string, string>>;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Namespaces;
  }
}

/** In the build and in tests a text that is missing is a fault; a reader sees its key at the worst. */
const strict = import.meta.env.SSR || import.meta.env.MODE === 'test';

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
    ...(strict && {
      saveMissing: true,
      missingKeyHandler: (_languages: readonly string[], part: string, key: string) => {
        throw new Error(`No text ${part}:${key} in ${lang}`);
      },
    }),
  });
  return instance;
}
