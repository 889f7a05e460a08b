import { createHash } from 'node:crypto';
import agreed from './agreed.gen.json' with { type: 'json' };
import { textsByKey } from './texts.ts';

/*
 * Which wordings mean the same. `agreed.gen.json` holds, for each text, a short hash of its wording in each
 * language as they stood when somebody wrote them together. A wording that changed since, while
 * another did not, makes the other stale.
 */

/** By key, the hash of its wording by language. */
export type Agreed = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const agreedBefore: Agreed = agreed;

export function agreedNow(): Agreed {
  const hashed = [...textsByKey()].map(([key, wordings]) => {
    const hashes = Object.entries(wordings).map(([lang, text]) => [lang, hashOf(text)]);
    return [key, Object.fromEntries(hashes)] as const;
  });
  return Object.fromEntries(hashed);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

interface Stale {
  key: string;
  /** Languages in which it changed, or came. */
  changed: string[];
  /** Those in which it is as it was. */
  left: string[];
}

/** The texts that changed in one language and not in another. */
export function staleTexts(before: Agreed, now: Agreed): Stale[] {
  return Object.entries(now).flatMap(([key, hashes]) => {
    const old = before[key] ?? {};
    const isLeft = ([lang, hash]: [string, string]) => old[lang] === hash;
    const all = Object.entries(hashes);
    const left = all.filter(isLeft).map(([lang]) => lang);
    const changed = all.filter((each) => !isLeft(each)).map(([lang]) => lang);
    return left.length > 0 && changed.length > 0 ? [{ key, changed, left }] : [];
  });
}

/** Stale texts in words, each with what may be done; of a language that is new, all in one. */
export function staleInWords(before: Agreed, now: Agreed): string[] {
  const known = new Set(Object.values(before).flatMap((hashes) => Object.keys(hashes)));
  const sentences = staleTexts(before, now).map(({ key, changed, left }) => {
    const come = changed.find((lang) => !known.has(lang));
    return come
      ? `${come} is new: where each of its texts means what the others do, npm run texts -- ${come}`
      : `${key} changed in ${changed}, not in ${left}: change it there too, or, where it still means the same, npm run texts -- ${key}`;
  });
  return [...new Set(sentences)];
}

/**
 * What is agreed after the wordings changed: what did so in all languages, and what is named, a key or a
 * language, of which somebody says that it still means the same. Of stale ones it stays what it was.
 */
export function agreedAfter(before: Agreed, now: Agreed, named: readonly string[]): Agreed {
  const stale = new Set(
    staleTexts(before, now)
      .filter(({ key, changed }) => ![key, ...changed].some((each) => named.includes(each)))
      .map(({ key }) => key),
  );
  const entries = Object.entries(now).map(([key, hashes]) => [
    key,
    stale.has(key) ? (before[key] ?? {}) : hashes,
  ]);
  return Object.fromEntries(entries);
}

/** As the file holds it: a line for each text, so that a change is seen as one. */
export function agreedFile(all: Agreed): string {
  const lines = Object.entries(all)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, hashes]) => {
      const pairs = Object.entries(hashes).map(([lang, hash]) => `"${lang}": "${hash}"`);
      return `  ${JSON.stringify(key)}: { ${pairs.join(', ')} }`;
    });
  return `{\n${lines.join(',\n')}\n}\n`;
}
