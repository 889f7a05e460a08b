import { describe, expect, test } from 'vitest';
import { allWords } from '../../locales/all.ts';
import { languages } from '../../locales/languages.ts';
import { withSpaces } from '../../locales/typography.ts';
import { allGuides, allTracks } from '../../steps/catalogue.ts';
import type { Guide, Step, Track } from '../../steps/guide.ts';
import { ownWords, stepWords, trackWords, words } from './words.ts';

const [track] = allTracks;
const [stop] = allGuides;
if (!track || !stop) throw new Error('The catalogue must hold a guide');

const strangeStep: Step = { id: 'strange', sources: [], causes: [] };
const strangeGuide: Guide = { id: 'strange', app: 'linkedin', minutes: 1, steps: [strangeStep] };
const strangeTrack: Track = { ...track, id: 'strange' };

test('our words come with the invisible spaces of their language, and are the same otherwise', () => {
  const visible = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replace(/\u2060/g, '');
  for (const lang of languages) {
    const text = JSON.stringify(words[lang]);
    expect(visible(text)).toBe(JSON.stringify(allWords[lang]));
  }
  const { title } = allWords.fr.guides['linkedin/switch'].steps.check;
  expect(title).toMatch(/ \?$/);
  expect(words.fr.guides['linkedin/switch'].steps.check.title).toBe(withSpaces(title, 'fr'));
  expect(words.fr.guides['linkedin/switch'].steps.check.title).toMatch(/\u202F\?$/);
  expect(JSON.stringify(words.en)).toMatch(/\d\u00A0\w/);
  expect(JSON.stringify(words.en)).not.toContain('\u202F');
});

describe('words', () => {
  test('are found for each track, guide and step', () => {
    for (const lang of languages) {
      for (const each of allTracks) {
        expect(trackWords(each, lang).line).toContain(each.name.split(' ')[0]);
      }
      for (const each of allGuides) {
        expect(ownWords(each, lang).name).not.toBe('');
        for (const step of each.guide.steps) {
          expect(stepWords(each, step, lang)).toBe(ownWords(each, lang).steps[step.id]);
          expect(stepWords(each, step, lang, allWords)).toBe(
            ownWords(each, lang, allWords).steps[step.id],
          );
        }
      }
    }
  });

  test('that are missing stop the build, by the name of what they are missing for', () => {
    expect(() => trackWords(strangeTrack, 'fr')).toThrow('No words for strange: see src/locales');
    expect(() => ownWords({ track, guide: strangeGuide }, 'fr')).toThrow(
      'No words for linkedin/strange: see src/locales/fr',
    );
    expect(() => stepWords(stop, strangeStep, 'fr')).toThrow(
      'No words for linkedin/notification/strange',
    );
  });
});
