/** Stands in for `steps/basics.ts` where page languages are meant: one more than there are. */
import * as real from '../../../steps/basics.ts';

export * from '../../../steps/basics.ts';

export const languages = [...real.languages, 'de'] as const;
type Language = (typeof languages)[number];

export function byLanguage<T>(make: (lang: Language) => T): Record<Language, T> {
  return { fr: make('fr'), en: make('en'), de: make('de') };
}
