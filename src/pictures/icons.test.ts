import { readdirSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawIcon, iconFolder, icons } from './icons.ts';

async function pixels(picture: Buffer | string) {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

test('every icon lies there, and no other', () => {
  expect(readdirSync(iconFolder).sort()).toEqual(icons.map(({ file }) => file).sort());
});

describe.each(icons)('the icon $file', (icon) => {
  test('is the one that is drawn today, in its size', async () => {
    const kept = await pixels(`${iconFolder}/${icon.file}`);
    const drawn = await pixels(await drawIcon(icon));
    expect([kept.width, kept.height]).toEqual([icon.size, icon.size]);
    expect(kept.data.equals(drawn.data), 'Run "npm run icons".').toBe(true);
  });

  test('reaches the corners only where the system cuts them off', async () => {
    const { data } = await pixels(`${iconFolder}/${icon.file}`);
    expect(data[3]).toBe(icon.whole ? 255 : 0);
  });
});
