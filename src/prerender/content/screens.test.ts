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

describe('the build stops', () => {
  afterEach(() => {
    vi.doUnmock('../../pictures/manifest.ts');
    vi.resetModules();
  });

  test('where something is pressed that the picture does not show', () => {
    expect(() => screensOf('linkedin-switch', { computer: ['accept'], phone: [] })).toThrow(
      'linkedin-switch.computer.fr does not show "accept", which is pressed on it.',
    );
  });

  test('where a screen was not photographed', async () => {
    const { 'linkedin-card-off.computer.fr': gone, ...rest } = manifest;
    expect(gone).toBeDefined();
    vi.resetModules();
    vi.doMock('../../pictures/manifest.ts', async (load) => ({
      ...(await load<typeof import('../../pictures/manifest.ts')>()),
      readManifest: () => rest,
    }));
    const fresh = await import('./screens.ts');
    expect(() => fresh.screensOf('linkedin-card-off', nothing)).toThrow(
      'linkedin-card-off.computer.fr is not in the manifest: run "npm run screenshots".',
    );
  });
});

describe('what a drawing rests on', () => {
  const captionOf = (id: ScreenId, device: string, ui: string) =>
    screensOf(id, nothing).find((screen) => screen.device === device && screen.ui === ui)?.caption;

  test('is the sources of its layout and of the words that it shows, each once', () => {
    expect(captionOf('linkedin-data-privacy', 'computer', 'en')?.trace).toMatchObject({
      confidence: 'confirmed',
      sources: [
        'cloneOmar',
        'interfaceCopyA',
        'interfaceCopyB',
        'li92055',
        'stellar',
        'prominence',
        'liA6278444',
        'penheel',
      ],
    });
  });

  test('is one article where there is no other', () => {
    expect(captionOf('linkedin-entry', 'computer', 'fr')?.trace).toMatchObject({
      confidence: 'seed',
      count: 1,
      sources: ['seed'],
    });
  });

  test('leaves out the words that are ours, and names them', () => {
    const { ours, trace } = captionOf('linkedin-entry', 'phone', 'en') ?? {};
    expect(ours).toEqual(expect.arrayContaining(['accept', 'refuse']));
    expect(trace?.sources).toEqual(['seed']);
  });

  test('does not count the menu around it', () => {
    const { ours, trace } = captionOf('linkedin-switch', 'computer', 'fr') ?? {};
    expect(ours).toEqual(['stateOn', 'learnMore']);
    expect(trace?.sources).not.toContain('seed');
  });

  test('does not count what only fills it, and says that it is there', () => {
    const { ours, examples } = captionOf('linkedin-log', 'phone', 'fr') ?? {};
    expect(examples).toContain('logPassword');
    expect(ours?.filter((id) => id.startsWith('log'))).toEqual([]);
    expect(captionOf('linkedin-switch', 'phone', 'fr')?.examples).toEqual([]);
  });

  test('is nothing where no source describes it', () => {
    expect(captionOf('facebook-card-awaiting', 'computer', 'fr')?.trace).toMatchObject({
      confidence: 'inferred',
      sources: [],
    });
  });

  test('is that of its device where the two were drawn from others', () => {
    const first = (device: string) =>
      captionOf('linkedin-menu', device, 'en')?.trace.sources.slice(0, 2);
    expect(first('computer')).toEqual(['blick', 'ebas']);
    expect(first('phone')).toEqual(['iphoned', 'srf']);
  });
});
