import { type LanguageFacts, languageFacts } from './language-facts.ts';

/** A language of our pages. Those of which we know the platforms' words: `steps/basics.ts`. */
export type Language = keyof typeof languageFacts;

// `Object` for the compiler, here and below: it does not know what keys there are.
export const languages: readonly Language[] = Object(Object.keys(languageFacts));

/** For a reader who speaks none of ours. */
export const fallbackLanguage: Language = 'en';

/** What a page is written in that says everything in all of them. */
export const firstLanguage = /* @__PURE__ */ languages.at(0) ?? fallbackLanguage;

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(languageFacts, name);
}

export function factsOf(lang: Language): LanguageFacts {
  return languageFacts[lang];
}

export function byLanguage<T>(make: (lang: Language) => T): Record<Language, T> {
  return Object(Object.fromEntries(languages.map((lang) => [lang, make(lang)])));
}
