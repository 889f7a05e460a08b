import { describe, expect, test } from 'vitest';
import { isAreaId, parseManifest, pictureKey, readAreas } from './manifest-format.ts';

const picture = { drawn: '0a1b2c3d', version: '4e5f6a7b', width: 282, height: 582 };

describe('the key of a picture', () => {
  test('tells screen, device, width and platform language apart', () => {
    expect(pictureKey('linkedin-menu', 'computer', 'wide', 'fr')).toBe('linkedin-menu.computer.fr');
    expect(pictureKey('linkedin-menu', 'computer', 'narrow', 'en')).toBe(
      'linkedin-menu.computer-narrow.en',
    );
    expect(pictureKey('whatsapp-chats', 'phone', 'wide', 'en')).toBe('whatsapp-chats.phone.en');
  });
});

describe('an area', () => {
  test('is that of a label or of a control without words', () => {
    expect(['me', 'refuse', 'profilePhoto', 'blueCircle'].filter(isAreaId)).toEqual([
      'me',
      'refuse',
      'profilePhoto',
      'blueCircle',
    ]);
    expect(['', 'Refuser', 'avatar'].filter(isAreaId)).toEqual([]);
  });

  test('keeps its place in reading order', () => {
    const areas = readAreas('a', [
      ['refuse', [10, 20, 30, 40]],
      ['accept', [0, 0, 5, 6]],
    ]);
    expect(Object.entries(areas)).toEqual([
      ['refuse', [10, 20, 30, 40]],
      ['accept', [0, 0, 5, 6]],
    ]);
  });
});

describe('the manifest', () => {
  test('is read as it was written', () => {
    const written = {
      'a.phone.fr': { ...picture, areas: { me: [1, 2, 3, 4] } },
      'b.phone.fr': { ...picture, areas: {} },
    };
    expect(parseManifest(written)).toEqual(written);
  });

  test('is refused where it places what is no label or control, and says how to mend it', () => {
    const written = { 'a.phone.fr': { ...picture, areas: { avatar: [1, 2, 3, 4] } } };
    expect(() => parseManifest(written)).toThrow(
      'a.phone.fr: "avatar" is no label or control; correct data-area, or run "npm run screenshots".',
    );
  });

  test.each([[[]], [[1]], [[1, 2]], [[1, 2, 3]]])('is refused where a box is %j', (box) => {
    const written = { 'a.phone.fr': { ...picture, areas: { me: box } } };
    expect(() => parseManifest(written)).toThrow(
      `a.phone.fr: "me" must be [x, y, width, height], found [${box.join(', ')}].`,
    );
  });
});
