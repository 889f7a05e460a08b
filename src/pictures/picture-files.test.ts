import { createCipheriv } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { fileOf, manifestText, versionOf, writePicture } from './picture-files.ts';
import { hash } from './pictures.tsx';

// Nothing here may touch the real pictures.
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  writeFile: vi.fn(),
}));

test('a picture lies in two files named after its key', () => {
  expect([fileOf('a.phone.fr', 'avif'), fileOf('a.phone.fr', 'webp')]).toEqual([
    'public/screenshots/a.phone.fr.avif',
    'public/screenshots/a.phone.fr.webp',
  ]);
});

test('a picture whose files are missing has no version', async () => {
  expect(await versionOf('no-such.phone.fr')).toBeUndefined();
  expect(await versionOf('linkedin-menu.phone.fr')).toMatch(/^[0-9a-f]{8}$/);
});

test('a hash covers all of its parts, be they words or bytes', () => {
  expect(hash('a', 'b')).toBe(hash(new TextEncoder().encode('ab')));
  expect(hash('a')).not.toBe(hash('b'));
  expect(hash('a')).toMatch(/^[0-9a-f]{8}$/);
});

test('the manifest is sorted, with a box on one line, so that a change reads well', () => {
  const picture = { drawn: 'd', version: 'v', width: 282, height: 582 };
  const text = manifestText({
    'b.phone.fr': { ...picture, areas: {} },
    'c.phone.fr': { ...picture, areas: {} },
    'a.phone.fr': { ...picture, areas: { me: [1, 20, 300, 4], refuse: [0, 0, 5, 6] } },
  });
  expect(text).toBe(`{
  "a.phone.fr": {
    "drawn": "d",
    "version": "v",
    "width": 282,
    "height": 582,
    "areas": {
      "me": [1, 20, 300, 4],
      "refuse": [0, 0, 5, 6]
    }
  },
  "b.phone.fr": {
    "drawn": "d",
    "version": "v",
    "width": 282,
    "height": 582,
    "areas": {}
  },
  "c.phone.fr": {
    "drawn": "d",
    "version": "v",
    "width": 282,
    "height": 582,
    "areas": {}
  }
}
`);
});

describe('a picture is written', () => {
  const size = { width: 60, height: 40, channels: 3 as const };
  const written = vi.mocked(writeFile);

  function pixels(image = Buffer.from('')) {
    return sharp(image).removeAlpha().raw().toBuffer();
  }

  test('in both formats, under a version that covers them', async () => {
    written.mockClear();
    // A thin red line on white: with fewer colours than pixels, or with loss, it would smear.
    const line = { create: { ...size, width: 1, background: { r: 220, g: 0, b: 0 } } };
    const png = await sharp({ create: { ...size, background: { r: 255, g: 255, b: 255 } } })
      .composite([{ input: line, left: 21, top: 0 }])
      .png()
      .toBuffer();
    const version = await writePicture('a.phone.fr', png);

    expect(written.mock.calls.map(([file]) => file)).toEqual([
      'public/screenshots/a.phone.fr.avif',
      'public/screenshots/a.phone.fr.webp',
    ]);
    const [avif, webp] = written.mock.calls.map(([, bytes]) => Buffer.from(Object(bytes)));
    expect(version).toBe(hash(avif ?? '', webp ?? ''));
    expect((await sharp(avif).metadata()).compression).toBe('av1');
    expect((await sharp(webp).metadata()).format).toBe('webp');
    for (const bytes of [avif, webp]) expect(await pixels(bytes)).toEqual(await pixels(png));
  });

  test.each([
    [60, 'as fine as it may be', 64],
    [40, 'less so where it would be heavy for a phone', 110],
  ])('for older browsers in quality %i, %s', async (quality, _, side) => {
    written.mockClear();
    const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16));
    const png = await sharp(noise.update(Buffer.alloc(3 * side * side)), {
      raw: { width: side, height: side, channels: 3 },
    })
      .png()
      .toBuffer();
    await writePicture('a.phone.fr', png);
    const [, webp] = written.mock.calls.map(([, bytes]) => Buffer.from(Object(bytes)));
    const wanted = sharp(png).webp({ nearLossless: true, quality, effort: 6 });
    expect(webp).toEqual(await wanted.toBuffer());
  });

  test('unless its smaller file weighs more than a reader on a slow line should pay', async () => {
    written.mockClear();
    const encode = vi.spyOn(Object.getPrototypeOf(sharp()), 'toBuffer');
    encode.mockResolvedValue(Buffer.alloc(25_001));
    await expect(writePicture('a.phone.fr', Buffer.from('png'))).rejects.toThrow(
      'public/screenshots/a.phone.fr.avif has 25001 bytes, 25000 are allowed: draw less on it.',
    );
    expect(written).not.toHaveBeenCalled();
    encode.mockResolvedValue(Buffer.alloc(25_000));
    await writePicture('a.phone.fr', Buffer.from('png'));
    expect(written).toHaveBeenCalledTimes(2);
  });
});
