import { describe, expect, test } from 'vitest';
import { allWords } from '../../../locales/all.ts';
import { labelsIn } from '../../../locales/markup.ts';
import { allGuides, allTracks } from '../../../steps/catalogue.ts';
import { grownTracks, grownWords, translated } from './multiply.ts';

function guidesOf(tracks: readonly { guides: readonly object[] }[]): number {
  return tracks.reduce((sum, { guides }) => sum + guides.length, 0);
}

describe('a grown catalogue', () => {
  test.each([50, 51, 300])('has %i guides, the real lines first', (size) => {
    const tracks = grownTracks(allTracks, size);
    expect(guidesOf(tracks)).toBe(size);
    expect(tracks.slice(0, allTracks.length)).toEqual(allTracks);
  });

  test('is never smaller than the real one', () => {
    expect(grownTracks(allTracks, 0)).toEqual(allTracks);
    expect(grownTracks(allTracks, allGuides.length)).toEqual(allTracks);
  });

  test('has about sixty lines at 300 guides, each with an id of its own', () => {
    const tracks = grownTracks(allTracks, 300);
    expect(tracks.length).toBeGreaterThan(55);
    expect(new Set(tracks.map(({ id }) => id)).size).toBe(tracks.length);
    for (const { guides } of tracks) {
      expect(new Set(guides.map(({ id }) => id)).size).toBe(guides.length);
    }
  });

  test('has a line of more guides than one reads through, and names that begin with many letters', () => {
    const made = grownTracks(allTracks, 300).slice(allTracks.length);
    expect(made.map(({ guides }) => guides.length).slice(0, 3)).toEqual([9, 5, 5]);
    const names = made.map(({ name }) => name);
    expect(new Set(names).size).toBe(made.length);
    expect(new Set(names.map(([first]) => first)).size).toBeGreaterThan(20);
  });

  test('copies every real guide, whole', () => {
    const made = grownTracks(allTracks, 50).slice(allTracks.length);
    for (const { guide } of allGuides) {
      const copies = made.flatMap(({ guides }) =>
        guides.filter(({ steps }) => steps === guide.steps),
      );
      expect(copies.length, guide.id).toBeGreaterThan(1);
      expect(copies[0]).toEqual({ ...guide, id: expect.stringMatching(`^${guide.id}-\\d$`) });
    }
  });

  test('grows at its end: what is there stays as it is', () => {
    const few = grownTracks(allTracks, 50).slice(0, -1);
    expect(grownTracks(allTracks, 300).slice(0, few.length)).toEqual(few);
  });
});

describe('its words', () => {
  const words = grownWords(allWords.fr, allTracks, 50);

  test('are those of today for what is there today', () => {
    expect(words.guides).toMatchObject(allWords.fr.guides);
    expect(words.tracks).toMatchObject(allWords.fr.tracks);
  });

  test('are there for each line, guide and step, and differ', () => {
    const names = grownTracks(allTracks, 50).flatMap((track) => {
      expect(words.tracks[track.id]?.title, track.id).toBeTruthy();
      return track.guides.map((guide) => {
        const own = words.guides[`${track.id}/${guide.id}`];
        expect(Object.keys(own?.steps ?? {}).sort(), guide.id).toEqual(
          guide.steps.map(({ id }) => id).sort(),
        );
        return own?.name;
      });
    });
    expect(new Set(names).size).toBe(50);
  });

  test('name the new line, and not the one that it is a copy of', () => {
    const { 'line-1': made } = words.tracks;
    expect(made?.line).toBe(allWords.fr.tracks.linkedin.line.replace('LinkedIn', 'Anemone'));
    for (const text of Object.values(made ?? {})) {
      expect(text).toContain('Anemone');
      expect(text).not.toContain('LinkedIn');
    }
  });

  test('name the same labels', () => {
    const [first, ...others] = Object.values(words.guides).filter(({ name }) =>
      name.startsWith(allWords.fr.guides['linkedin/switch'].name),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(labelsIn(other)).toEqual(labelsIn(first));
  });

  test('cannot be copied from a guide that has none', () => {
    expect(() => grownWords({ tracks: allWords.fr.tracks, guides: {} }, allTracks, 50)).toThrow(
      'No words for linkedin/notification',
    );
  });
});

test('a text in the made-up language is longer, has accents, and keeps its markup and its values', () => {
  expect(translated({ a: ['Press <ui>manageData</ui> as {{name}}, <n>1</n> of all'] })).toEqual({
    a: ['Préêss <ui>manageData</ui> àâs {{name}}, <n>1</n> ôof àâll'],
  });
});
