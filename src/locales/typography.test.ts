import { describe, expect, test } from 'vitest';
import { allWords } from './all.ts';
import { frenchSpaces } from './typography.ts';

describe('French spacing', () => {
  test.each([
    ['Attention : lisez', 'Attention\u202F: lisez'],
    ['Vraiment ?', 'Vraiment\u202F?'],
    ['Non !', 'Non\u202F!'],
    ['ceci ; cela', 'ceci\u202F; cela'],
    ['« Refuser »', '«\u202FRefuser\u202F»'],
    ['18 septembre 2025', '18\u00A0septembre 2025'],
    ['2 étapes', '2\u00A0étapes'],
  ])('writes "%s" with spaces that do not break', (typed, wanted) => {
    expect(frenchSpaces(typed)).toBe(wanted);
  });

  test.each([
    'https://www.linkedin.com/help?lang=fr',
    'à 14:30, ou 2025-09-18.',
    'un, deux. Trois',
    '{{n}} sur {{of}}',
    '<ui>refuse</ui>',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(frenchSpaces(text)).toBe(text);
  });

  test('changes nothing the second time', () => {
    const once = frenchSpaces(JSON.stringify(allWords.fr));
    expect(frenchSpaces(once)).toBe(once);
  });

  test('leaves no sign alone at the start of a line in any French text', () => {
    expect(frenchSpaces(JSON.stringify(allWords.fr))).not.toMatch(/« | [;:!?»]/);
  });
});
