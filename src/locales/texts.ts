import { allWords } from './all.ts';
import { type Language, languages } from './languages.ts';

/** Every text under its key, such as `guides.linkedin/switch.steps.check.title`. */
export function textsOf(words: unknown, key = ''): [string, string][] {
  if (typeof words === 'string') return [[key, words]];
  return Object.entries(Object(words)).flatMap(([name, inner]) =>
    textsOf(inner, key ? `${key}.${name}` : name),
  );
}

/** By key, each text in the languages that have it. */
export function textsByKey(): Map<string, Partial<Record<Language, string>>> {
  const byKey = new Map<string, Partial<Record<Language, string>>>();
  for (const lang of languages) {
    for (const [key, text] of textsOf(allWords[lang])) {
      byKey.set(key, { ...byKey.get(key), [lang]: text });
    }
  }
  return byKey;
}

/** A key without the ending that tells for which numbers it is: languages have different ones. */
export function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}
