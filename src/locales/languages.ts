import { type LanguageFacts, languageFacts } from './language-facts.ts';

/** A language of our pages. Those of which we know the platforms' words: `steps/basics.ts`. */
export type Language = keyof typeof languageFacts;

export const languages: readonly Language[] = Object.keys(languageFacts).filter(isLanguage);

/** For a reader who speaks none of ours. */
export const fallbackLanguage: Language = 'en';

/** What a page is written in that says everything in all of them. */
export const [firstLanguage = fallbackLanguage] = languages;

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(languageFacts, name);
}

export function factsOf(lang: Language): LanguageFacts {
  return languageFacts[lang];
}

/** As `Intl` knows a language, also one that is a platform's alone. */
export function localeOf(lang: string): string {
  return isLanguage(lang) ? factsOf(lang).locale : lang;
}

export function byLanguage<T>(make: (lang: Language) => T): Record<Language, T> {
  // `Object` for the compiler: it does not know that each of them is there.
  return Object(Object.fromEntries(languages.map((lang) => [lang, make(lang)])));
}
