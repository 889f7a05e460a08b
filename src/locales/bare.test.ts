import { expect, test } from 'vitest';
import { bare, bareWords } from './bare.ts';

test.each([
  ['LinkedIn', 'linkedin'],
  ['Réglage ÉTÉ', 'reglage ete'],
  // Written as letter and accent.
  ['e\u0301te\u0301', 'ete'],
  ['Œil, cœur', 'oeil coeur'],
  ['Ægir', 'aegir'],
  ['Straße', 'strasse'],
  ['ﬁltre', 'filtre'],
  ["L’IA d'ici", 'lia dici'],
  ['e-\u2060mail', 'email'],
  ['linkedin.com', 'linkedincom'],
  ['İstanbul', 'istanbul'],
  ['Яндекс 2', 'яндекс 2'],
])('%s is compared as %s', (text, wanted) => {
  expect(bare(text)).toBe(wanted);
});

test('words are what stands between spaces of any kind', () => {
  expect(bareWords(' Le\u202Fchemin\u00A0: 2\tpas ! ')).toEqual(['le', 'chemin', '2', 'pas']);
  expect(bareWords(' … ! ')).toEqual([]);
});
