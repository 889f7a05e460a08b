import type { PlatformLanguage } from '../steps/basics.ts';

export interface LanguageFacts {
  /** As those call it who speak it. */
  name: string;
  /** Language and region, as dates and search engines name them. */
  locale: string;
  /** The platforms' words that a reader sees who has not chosen any. */
  ui: PlatformLanguage;
  /** True where a narrow space stands before `; : ! ?` and inside « ». */
  spaced: boolean;
}

/** The languages of our pages. A new one is a line here, and a folder of its name beside this file. */
export const languageFacts = {
  fr: { name: 'Français', locale: 'fr-FR', ui: 'fr', spaced: true },
  en: { name: 'English', locale: 'en-GB', ui: 'en', spaced: false },
} as const satisfies Readonly<Record<string, LanguageFacts>>;
