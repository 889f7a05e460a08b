/** Stands in for `locales/language-facts.ts`: one language more than there are. */
import { type LanguageFacts, languageFacts as real } from '../../../locales/language-facts.ts';

export type { LanguageFacts };

export const languageFacts = {
  ...real,
  eo: { name: 'Lôoñg', locale: 'en-GB', ui: 'en', spaced: false },
} as const satisfies Readonly<Record<string, LanguageFacts>>;
