import { describe, expect, test } from 'vitest';
import { labels } from '../../steps/labels.ts';
import { labelEntry, labelEvidence, labelText } from './labels.ts';

describe('what is said of a label', () => {
  test('is its words in both languages, and nothing else where both are confirmed', () => {
    expect(labelEntry('dataPrivacy')).toStrictEqual([
      ['dataPrivacy', { text: { fr: 'Confidentialité des données', en: 'Data privacy' } }],
    ]);
  });

  test('is a doubt for each language in which it is less than confirmed', () => {
    expect(labelEntry('refuse')).toStrictEqual([
      ['refuse', { text: { fr: 'Refuser', en: 'Decline' }, doubt: { fr: 'seed', en: 'inferred' } }],
    ]);
    expect(labelEntry('manageData')).toStrictEqual([
      [
        'manageData',
        {
          text: { fr: 'Gérer vos données et vos activités', en: 'Manage your data and activity' },
          doubt: { fr: 'seed' },
        },
      ],
    ]);
  });

  test('is each other known wording, with its language', () => {
    const [[, entry] = []] = labelEntry('objectLink');
    expect(entry?.variants).toEqual([
      { ui: 'fr', text: 'Droit d’opposition' },
      { ui: 'en', text: 'Submit an objection request' },
      { ui: 'en', text: 'Right to object' },
    ]);
    expect(labelEntry('settingsPrivacy')).toStrictEqual([
      [
        'settingsPrivacy',
        {
          text: { fr: 'Préférences et confidentialité', en: 'Settings & Privacy' },
          variants: [{ ui: 'fr', text: 'Paramètres et confidentialité' }],
        },
      ],
    ]);
  });

  test('is set with the spaces of its own language', () => {
    const [[, entry] = []] = labelEntry('waHelpTitle');
    expect(entry?.text.fr).toMatch(/informations\u202F\?$/);
    expect(entry?.text.en).toMatch(/information\?$/);
    expect(labelText('waHelpTitle', 'fr')).toBe(entry?.text.fr);
    expect(labelText('waHelpTitle', 'en')).toBe(entry?.text.en);
  });

  test('is nothing for a control without words', () => {
    expect(labelEntry('profilePhoto')).toEqual([]);
    expect(labelEvidence('profilePhoto')).toEqual([]);
  });
});

test('a label rests on what was read in each of its languages', () => {
  expect(labelEvidence('useMyData')).toEqual([labels.useMyData.fr, labels.useMyData.en]);
});

test('a label that does not exist stops the build, by its name', () => {
  expect(() => labelText('profilePhoto', 'fr')).toThrow(
    'No label is called profilePhoto: see src/steps/labels',
  );
});
