import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Agreed,
  agreedAfter,
  agreedBefore,
  agreedFile,
  agreedNow,
  staleInWords,
  staleTexts,
} from './agreed.ts';

const askedFor = 'Run "npm run texts" and commit src/locales/agreed.gen.json.';

describe('the wordings of a text', () => {
  test('changed together: what changed in one language alone is named here', () => {
    expect(staleInWords(agreedBefore, agreedNow())).toEqual([]);
  });

  test('are noted as they stand: npm run texts', () => {
    const file = readFileSync(resolve(import.meta.dirname, 'agreed.gen.json'), 'utf8');
    expect(file === agreedFile(agreedNow()), askedFor).toBe(true);
  });
});

describe('what was agreed', () => {
  const before: Agreed = { a: { fr: '1', en: '2' }, b: { fr: '3', en: '4' }, gone: { fr: '5' } };
  const frenchAlone: Agreed = { a: { fr: '9', en: '2' }, b: { fr: '3', en: '4' } };

  test('is stale where one language changed alone', () => {
    expect(staleTexts(before, frenchAlone)).toEqual([{ key: 'a', changed: ['fr'], left: ['en'] }]);
    expect(staleTexts(before, before)).toEqual([]);
  });

  test('is stale where a language came by itself', () => {
    const more: Agreed = { a: { fr: '1', en: '2', de: '7' } };
    expect(staleTexts(before, more)).toEqual([{ key: 'a', changed: ['de'], left: ['fr', 'en'] }]);
  });

  test('is told in words: each text, but of a new language all in one', () => {
    expect(staleInWords(before, frenchAlone)).toEqual([
      'a changed in fr, not in en: change it there too, or, where it still means the same, npm run texts -- a',
    ]);
    const more: Agreed = {
      a: { fr: '1', en: '2', de: '7' },
      b: { fr: '3', en: '4', de: '8' },
    };
    expect(staleInWords(before, more)).toEqual([expect.stringMatching(/^de is new: .* -- de$/)]);
    expect(agreedAfter(before, more, [])).toEqual({ a: before.a, b: before.b });
    expect(agreedAfter(before, more, ['de'])).toEqual(more);
  });

  test('is not where all changed, or where a text is new', () => {
    const both: Agreed = { a: { fr: '8', en: '9' }, c: { fr: '1', en: '1' } };
    expect(staleTexts(before, both)).toEqual([]);
    expect(agreedAfter(before, both, [])).toEqual(both);
  });

  test('stays what it was where it is stale, until somebody says that it still means the same', () => {
    expect(agreedAfter(before, frenchAlone, [])).toEqual({ a: before.a, b: before.b });
    expect(agreedAfter(before, frenchAlone, ['a'])).toEqual(frenchAlone);
  });

  test('is written a line for each text, in the order of their keys', () => {
    expect(agreedFile({ b: { fr: '1', en: '2' }, a: { fr: '3' } })).toBe(
      '{\n  "a": { "fr": "3" },\n  "b": { "fr": "1", "en": "2" }\n}\n',
    );
    expect(JSON.parse(agreedFile(before))).toEqual(before);
  });
});
