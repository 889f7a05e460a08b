import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { screens } from '../steps/screens.ts';
import { isBlank } from './blank.ts';
import { readManifest } from './manifest.ts';
import { type Area, isAreaId, type Picture } from './manifest-format.ts';
import * as files from './picture-files.ts';
import { allPictures, drawnHash, keyOf, markupOf, type Subject } from './pictures.tsx';

const redraw = 'Run "npm run screenshots" and commit public/screenshots.';
const subjects = allPictures();
const manifest = readManifest();
const pictures = Object.entries(manifest);

/** What each drawing marks, in reading order. */
const marks = subjects.map((subject) => ({
  key: keyOf(subject),
  ids: [...markupOf(subject).matchAll(/data-area="([^"]*)"/g)].map(([, id = '']) => id),
}));

function isOutdated(subject: Subject): boolean {
  return manifest[keyOf(subject)]?.drawn !== drawnHash(subject);
}

function liesInside([x, y, width, height]: Area, picture: Picture): boolean {
  const ends = x + width <= picture.width && y + height <= picture.height;
  return x >= 0 && y >= 0 && width > 0 && height > 0 && ends;
}

describe('the drawings', () => {
  test('exist for each device of each screen', () => {
    const drawn = subjects.map(({ screen, device }) => `${screen} on ${device}`);
    const wanted = Object.entries(screens).flatMap(([screen, { devices }]) =>
      devices.map((device) => `${screen} on ${device}`),
    );
    expect([...new Set(drawn)], 'allPictures() must give each of these.').toEqual(wanted);
  });

  test('mark nothing but labels and controls that we know', () => {
    const unknown = marks.flatMap(({ key, ids }) =>
      ids.filter((id) => !isAreaId(id)).map((id) => `${key}: ${id}`),
    );
    expect(unknown, 'Correct data-area, or add the label, see src/steps/labels.ts.').toEqual([]);
  });

  test('mark nothing twice', () => {
    const twice = marks.flatMap(({ key, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${key}: ${id}`),
    );
    expect(twice, 'Give the <Label> that is not the pressed one "again".').toEqual([]);
  });
});

describe('the manifest', () => {
  test('lists every picture and no other, as the program writes it', () => {
    expect(Object.keys(manifest), redraw).toEqual(subjects.map(keyOf).sort());
    const text = readFileSync(files.manifestFile, 'utf8');
    expect(text, redraw).toBe(files.manifestText(manifest));
  });

  test('was made from the drawings, labels, styles and font of today', () => {
    expect(subjects.filter(isOutdated).map(keyOf), redraw).toEqual([]);
  });

  test('places what the drawings mark, in the same order', () => {
    const placed = pictures.map(([key, { areas }]) => ({ key, ids: Object.keys(areas) }));
    const byKey = marks.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    expect(placed, redraw).toEqual(byKey);
  });

  test('places everything inside its picture', () => {
    const outside = pictures.flatMap(([key, picture]) =>
      Object.entries(picture.areas)
        .filter(([, area]) => !liesInside(area, picture))
        .map(([id]) => `${key}: ${id}`),
    );
    expect(outside, `Make room in the drawing. ${redraw}`).toEqual([]);
  });
});

describe('the files', () => {
  test('are those of the manifest, none missing and none stray', () => {
    const expected = subjects.flatMap((subject) =>
      files.formats.map((format) => basename(files.fileOf(keyOf(subject), format))),
    );
    expected.push(basename(files.manifestFile));
    expect(readdirSync(files.folder).sort(), redraw).toEqual(expected.sort());
  });

  test('are the very ones that the program wrote', async () => {
    const versions = await Promise.all(pictures.map(([key]) => files.versionOf(key)));
    const other = pictures.filter(([, { version }], index) => version !== versions[index]);
    expect(Object.keys(Object.fromEntries(other)), redraw).toEqual([]);
  });

  test('show something', async () => {
    const blank = await Promise.all(
      pictures.map(async ([key]) => ((await isBlank(files.fileOf(key, 'webp'))) ? [key] : [])),
    );
    expect(blank.flat(), redraw).toEqual([]);
  });

  test.each([
    ['blank where they are of one colour', 0, 300, true],
    ['blank where hardly a shade differs', 4, 300, true],
    ['not blank where a pale shape shows', 30, 300, false],
    ['not blank where something shows at an edge alone', 200, 90, false],
  ])('would be %s', async (_, difference, width, wanted) => {
    const white = { r: 250, g: 250, b: 250 };
    const bar = { r: 250 - difference, g: 250 - difference, b: 250 - difference };
    const shape = { create: { width, height: 400, channels: 3 as const, background: bar } };
    const paper = { create: { width: 600, height: 400, channels: 3 as const, background: white } };
    const image = await sharp(paper)
      .composite([{ input: shape, left: 0, top: 0 }])
      .png()
      .toBuffer();
    expect(await isBlank(image)).toBe(wanted);
  });

  test(`weigh ${files.maxAvifBytes} bytes at most`, () => {
    const heavy = readdirSync(files.folder)
      .filter((name) => name.endsWith('.avif'))
      .filter((name) => statSync(`${files.folder}/${name}`).size > files.maxAvifBytes);
    expect(heavy, `Draw less on them. ${redraw}`).toEqual([]);
  });
});
