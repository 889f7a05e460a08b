import { describe, expect, test } from 'vitest';
import { labels } from '../../steps/labels.ts';
import { traceContent } from './evidence.ts';
import { labelEntry, labelEvidence, labelText } from './labels.ts';

describe('what is said of a label', () => {
  test('is its words in both languages, each with what stands behind it', () => {
    expect(labelEntry('refuse')).toStrictEqual([
      [
        'refuse',
        {
          text: { fr: 'Refuser', en: 'Decline' },
          trace: { fr: traceContent(labels.refuse.fr), en: traceContent(labels.refuse.en) },
        },
      ],
    ]);
  });

  test('is each other known wording, with its language', () => {
    const [[, entry] = []] = labelEntry('objectLink');
    expect(entry?.variants?.map(({ ui, text }) => ({ ui, text }))).toEqual([
      { ui: 'fr', text: 'Droit d’opposition' },
      { ui: 'en', text: 'Submit an objection request' },
      { ui: 'en', text: 'Right to object' },
    ]);
    const [[, settings] = []] = labelEntry('settingsPrivacy');
    const [variant] = labels.settingsPrivacy.variants.fr;
    expect(settings?.variants).toEqual([
      { ui: 'fr', text: 'Paramètres et confidentialité', trace: traceContent(variant) },
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
