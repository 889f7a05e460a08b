import { describe, expect, test } from 'vitest';
import { allWords } from './all.ts';
import { languages } from './languages.ts';
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
    ['le 3 novembre, puis le 14 avril', 'le 3\u00A0novembre, puis le 14\u00A0avril'],
    [
      'Quoi ? Non ! « Si » ; « ça »',
      'Quoi\u202F? Non\u202F! «\u202FSi\u202F»\u202F; «\u202Fça\u202F»',
    ],
  ])('writes "%s" with spaces that do not break', (typed, wanted) => {
    expect(withSpaces(typed, 'fr')).toBe(wanted);
  });

  test.each([
    'https://www.linkedin.com/help?lang=fr',
    'à 14:30, ou 2025-09-18.',
    'un, deux. Trois',
    '{{n}} sur {{of}}',
    '3 , 4',
    '10 %',
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
  expect(withSpaces('« Oui » : non ?', 'en')).toBe('« Oui » : non ?');
});

test.each(languages)(
  'keeps the two halves of “e-mail” together in %s, wherever it stands',
  (lang) => {
    const joined = 'Un e-\u2060mail, des E-\u2060mails';
    expect(withSpaces('Un e-mail, des E-mails', lang)).toBe(joined);
    expect(withSpaces(joined, lang)).toBe(joined);
    expect(withSpaces('une-mail et e-commerce', lang)).toBe('une-mail et e-commerce');
  },
);
