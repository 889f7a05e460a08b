import { createInstance, type i18n } from 'i18next';
import type { Language } from './languages.ts';
import type { TrackWords, Words } from './words.ts';

/** One namespace for each part of a page's words. */
export interface Namespaces {
  shell: Words['shell'];
  home: Words['home'];
  about: Words['about'];
  refused: Words['refused'];
  guide: Words['guide'];
  parts: Words['parts'];
  lists: Words['lists'];
  find: Words['find'];
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

type PageWords = { [N in keyof Namespaces]?: Partial<Namespaces[N]> };

/**
 * The words of one page, ready to be asked: the same for the same words. Nothing is fetched and nothing
 * changes afterwards.
 */
export function createWords(lang: Language, words: PageWords): i18n {
  const known = made.get(words);
  if (known) return known;
  const instance = answeringOnce(instanceOf(lang, words));
  made.set(words, instance);
  return instance;
}

/** The steps of a guide have the same words. */
const made = new WeakMap<PageWords, i18n>();

function instanceOf(lang: Language, words: PageWords): i18n {
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

/**
 * Keeps each answer. Step after step asks the same few hundred words, and the build a million times: a
 * third of the time in which either draws a page went into finding them anew.
 */
function answeringOnce(instance: i18n): i18n {
  const ofParts = new Map<string, ReturnType<typeof instance.getFixedT>>();
  instance.getFixedT = new Proxy(instance.getFixedT, {
    apply(make, self, asked) {
      const key = JSON.stringify(asked);
      const known = ofParts.get(key);
      if (known) return known;
      const t = keepingAnswers(Reflect.apply(make, self, asked));
      ofParts.set(key, t);
      return t;
    },
  });
  return instance;
}

function keepingAnswers<T extends (...asked: never) => unknown>(t: T): T {
  const answers = new Map<string, unknown>();
  return new Proxy(t, {
    apply(ask, self, asked) {
      const key = asked.length === 1 ? asked[0] : JSON.stringify(asked);
      if (!answers.has(key)) answers.set(key, Reflect.apply(ask, self, asked));
      return answers.get(key);
    },
  });
}
