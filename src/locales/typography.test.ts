import { describe, expect, test } from 'vitest';
import { allWords } from './all.ts';
import { withSpaces } from './typography.ts';

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
    expect(withSpaces(typed, 'fr')).toBe(wanted);
  });

  test.each([
    'https://www.linkedin.com/help?lang=fr',
    'à 14:30, ou 2025-09-18.',
    'un, deux. Trois',
    '{{n}} sur {{of}}',
    '<ui>refuse</ui>',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(withSpaces(text, 'fr')).toBe(text);
  });

  test('changes nothing the second time', () => {
    const once = withSpaces(JSON.stringify(allWords.fr), 'fr');
    expect(withSpaces(once, 'fr')).toBe(once);
  });

  test('leaves no sign alone at the start of a line in any French text', () => {
    expect(withSpaces(JSON.stringify(allWords.fr), 'fr')).not.toMatch(/« | [;:!?»]/);
  });
});

test('keeps a number with its noun in English, and leaves English signs alone', () => {
  expect(withSpaces('On 3 November: yes?', 'en')).toBe('On 3\u00A0November: yes?');
});
