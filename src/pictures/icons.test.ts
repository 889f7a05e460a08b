import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawIcon, iconFolder, icons, main } from './icons.ts';

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

test('all are drawn by one command, into a folder that need not be there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'icons-'));
  await main(join(folder, 'some/where'));
  const drawn = readdirSync(join(folder, 'some/where'));
  expect(drawn.sort()).toEqual(icons.map(({ file }) => file).sort());
  rmSync(folder, { recursive: true });
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
