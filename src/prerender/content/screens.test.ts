import { afterEach, describe, expect, test, vi } from 'vitest';
import { readManifest } from '../../pictures/manifest.ts';
import type { ScreenId } from '../../steps/screens.ts';
import { screensOf } from './screens.ts';

const pressed = { computer: ['useMyData'], phone: ['useMyData', 'learnMore'] };
const nothing = { computer: [], phone: [] };
const manifest = readManifest();

function boxOf(key: string, id: string): number[] {
  const { width = 0, height = 0, areas } = manifest[key] ?? {};
  const [x, y, w, h] = new Map(Object.entries(areas ?? {})).get(id) ?? [0, 0, 0, 0];
  return [x / width, y / height, w / width, h / height];
}

describe('the pictures of a screen', () => {
  test('are one for each device and platform language, the computer’s redrawn for a narrow window', () => {
    const screens = screensOf('linkedin-switch', pressed);
    expect(
      screens.map(({ device, ui, picture, narrow }) => [device, ui, picture.file, narrow?.file]),
    ).toEqual([
      ['computer', 'fr', 'linkedin-switch.computer.fr', 'linkedin-switch.computer-narrow.fr'],
      ['computer', 'en', 'linkedin-switch.computer.en', 'linkedin-switch.computer-narrow.en'],
      ['phone', 'fr', 'linkedin-switch.phone.fr', undefined],
      ['phone', 'en', 'linkedin-switch.phone.en', undefined],
    ]);
    expect(screens.map((screen) => 'narrow' in screen)).toEqual([true, true, false, false]);
  });

  test('are those of the devices on which the screen exists', () => {
    const devices = (id: ScreenId) => screensOf(id, nothing).map(({ device }) => device);
    expect(devices('whatsapp-chats')).toEqual(['phone', 'phone']);
    expect(devices('linkedin-card-off')).toEqual(['computer', 'computer']);
  });

  test('have the version and size that the manifest gives them', () => {
    for (const { picture, narrow } of screensOf('linkedin-switch', pressed)) {
      for (const { file, version, width, height } of narrow ? [picture, narrow] : [picture]) {
        expect({ version, width, height }).toEqual({
          version: manifest[file]?.version,
          width: manifest[file]?.width,
          height: manifest[file]?.height,
        });
      }
    }
  });

  test('mark what is pressed on this device, in its order, in percent to two places', () => {
    for (const screen of screensOf('linkedin-switch', pressed)) {
      const { device, picture, narrow, pressed: ids } = screen;
      expect(ids).toEqual(pressed[device]);
      for (const { file, marks } of narrow ? [picture, narrow] : [picture]) {
        expect(marks).toHaveLength(ids.length);
        for (const [index, mark] of marks.entries()) {
          const parts = boxOf(file, ids[index] ?? '');
          expect(mark).toEqual(parts.map((part) => Math.round(part * 10_000) / 100));
          expect(mark.every((part) => part >= 0 && part <= 100)).toBe(true);
        }
      }
    }
  });

  test('mark nothing where nothing is pressed', () => {
    const marks = screensOf('linkedin-card-off', nothing).flatMap(({ picture }) => picture.marks);
    expect(marks).toEqual([]);
  });

  test('say what they show, in reading order', () => {
    const phone = screensOf('linkedin-switch', pressed).find(({ device }) => device === 'phone');
    expect(phone?.shows).toEqual(['aiImprovement', 'useMyData', 'stateOn', 'learnMore']);
  });
});

/** As the program is with a manifest that holds only these. */
async function withPictures(keep: (key: string) => boolean) {
  const kept = Object.entries(manifest).filter(([key]) => keep(key));
  expect(kept.length).toBeLessThan(Object.keys(manifest).length);
  vi.resetModules();
  vi.doMock('../../pictures/manifest.ts', async (load) => ({
    ...(await load<typeof import('../../pictures/manifest.ts')>()),
    readManifest: () => Object.fromEntries(kept),
  }));
  return import('./screens.ts');
}

afterEach(() => {
  vi.doUnmock('../../pictures/manifest.ts');
  vi.resetModules();
});

test('a screen that nobody drew yet has no picture, and stops nothing', async () => {
  const fresh = await withPictures((key) => !key.startsWith('linkedin-card-off.'));
  expect(fresh.screensOf('linkedin-card-off', nothing)).toEqual([]);
  expect(fresh.screensOf('linkedin-card-on', nothing)).toHaveLength(2);
});

describe('the build stops', () => {
  test('where something is pressed that the picture does not show', () => {
    expect(() => screensOf('linkedin-switch', { computer: ['accept'], phone: [] })).toThrow(
      'linkedin-switch.computer.fr does not show "accept", which is pressed on it.',
    );
  });

  test('where a picture is missing among others', async () => {
    const fresh = await withPictures((key) => key !== 'linkedin-card-off.computer.fr');
    expect(() => fresh.screensOf('linkedin-card-off', nothing)).toThrow(
      'linkedin-card-off.computer.fr is not in the manifest: run "npm run screenshots".',
    );
  });
});
