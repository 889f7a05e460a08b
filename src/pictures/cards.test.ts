import { readdirSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../prerender/card.ts';
import { pages } from '../testing/pages.ts';
import { cardHash, cardPage } from './card.tsx';
import * as files from './card-files.ts';
import { cardManifest, cardSize } from './card-manifest.ts';

const redraw = 'Run "npm run screenshots" and commit public/cards.';
const cards = pages.flatMap((page) => cardOf(page) ?? []);
const keys = Object.keys(cardManifest);

describe('the manifest of the cards', () => {
  test('lists the card of each page and no other, as the program writes it', () => {
    expect(keys, redraw).toEqual(cards.map(({ key }) => key).sort());
    const text = readFileSync(files.cardManifestFile, 'utf8');
    expect(text, redraw).toBe(files.cardManifestText(cardManifest));
  });

  test('was made from the words, drawing, colours and fonts of today', () => {
    const outdated = cards.filter((card) => cardManifest[card.key]?.drawn !== cardHash(card));
    expect(
      outdated.map(({ key }) => key),
      redraw,
    ).toEqual([]);
  });
});

describe('the files of the cards', () => {
  test('are those of the manifest, none missing and none stray', () => {
    const found = readdirSync(files.cardFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    const wanted = [...keys.map(files.cardFile), files.cardManifestFile];
    expect(found.sort(), redraw).toEqual(wanted.sort());
  });

  test('are the very ones that the program wrote', async () => {
    const versions = await Promise.all(keys.map(files.cardVersion));
    const other = keys.filter((key, index) => cardManifest[key]?.version !== versions[index]);
    expect(other, redraw).toEqual([]);
  });

  test('are as large as chats ask for, and no heavier than they may be', async () => {
    for (const key of keys) {
      const { format, width, height } = await sharp(files.cardFile(key)).metadata();
      expect({ format, width, height }, key).toEqual({ format: 'png', ...cardSize });
      expect(statSync(files.cardFile(key)).size, key).toBeLessThanOrEqual(files.maxCardBytes);
    }
  });
});

describe('the drawing of a card', () => {
  const [card] = cards;
  if (!card) throw new Error('There is no card');
  const line = { track: 'linkedin', sign: 'in', name: 'A line' };
  const stops = [{ refuses: false }, { refuses: false }, { refuses: true }, { refuses: false }];
  const classesOf = (html: string) =>
    [...html.matchAll(/<li class="([^"]*)"/g)].map(([, name = '']) => name.trim());

  test('asks nobody for anything', () => {
    const asked = [...cardPage(card).matchAll(/(?:url\(|src=|href=)"?([^")>]{9})/g)];
    expect(asked.map(([, address]) => address)).toEqual(['data:font', 'data:font']);
  });

  test('colours the line up to its stop, which stands out', () => {
    const drawn = [{ track: 'linkedin', stops, at: 1 }];
    expect(classesOf(cardPage({ ...card, line, drawn }))).toEqual([
      'behind',
      'here',
      'ahead refuses',
      'ahead',
    ]);
  });

  test('colours the whole line where it is about no stop', () => {
    const drawn = [{ track: 'linkedin', stops }];
    expect(classesOf(cardPage({ ...card, line, drawn }))).toEqual([
      'behind',
      'behind',
      'behind refuses',
      'behind',
    ]);
  });

  test.each(['title', 'where', 'alsoTitle', 'site'])(
    'holds its %s, and changes with it',
    (name) => {
      const other = { ...card, [name]: 'Words <of> ours' };
      expect(cardPage(other)).toContain('Words &lt;of&gt; ours');
      expect(cardHash(other)).not.toBe(cardHash(card));
    },
  );

  test('has the colours of its line', () => {
    const drawn = [{ track: 'meta-ai', stops }];
    const html = cardPage({ ...card, line: { ...line, track: 'meta-ai' }, drawn });
    expect(html).toContain('<div class="card" data-track="meta-ai">');
    expect(html).toContain('[data-track="meta-ai"]{--line:');
    expect(html).not.toContain('[data-track="linkedin"]{');
  });
});
