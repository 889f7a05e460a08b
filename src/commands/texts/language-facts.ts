/** Stands in for `locales/language-facts.ts`: one language more, in which each text is its own key. */
import { type LanguageFacts, languageFacts as real } from '../../locales/language-facts.ts';

export type { LanguageFacts };

export const languageFacts = {
  ...real,
  xk: { name: 'Keys', locale: 'en-GB', ui: 'en', spaced: false },
} as const satisfies Readonly<Record<string, LanguageFacts>>;
