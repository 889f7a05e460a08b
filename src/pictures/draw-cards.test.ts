import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type Card, cardHash } from './card.tsx';
import * as files from './card-files.ts';
import { drawCards } from './draw-cards.ts';
import { photographCard } from './photograph-card.ts';

function cardOf(key: string): Card {
  const drawn = [{ track: 'linkedin', stops: [{ refuses: true }] }];
  return { key, lang: 'fr', site: 'Site', title: `Title of ${key}`, drawn };
}

const cards = ['fr', 'fr/linkedin', 'en/linkedin/switch'].map(cardOf);
const [, changed = cardOf('')] = cards;
const keys = cards.map(({ key }) => key);

/** Where the program works: a folder of its own, never the real one. */
const place = vi.hoisted(() => ({ root: '' }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const at = (file: string) => `${place.root}/${file}`;
  return {
    ...real,
    mkdir: (file: string, options: object) => real.mkdir(at(file), options),
    readdir: async (folder: string, options: object) => {
      const entries = await real.readdir(at(folder), { ...options, withFileTypes: true });
      return entries.map((entry) =>
        Object.assign(entry, { parentPath: entry.parentPath.slice(place.root.length + 1) }),
      );
    },
    readFile: (file: string, encoding?: 'utf8') =>
      real.readFile(at(file), { encoding: encoding ?? null }),
    rm: (file: string) => real.rm(at(file)),
    writeFile: (file: string, data: Buffer) => real.writeFile(at(file), data),
  };
});
vi.mock('./browser.ts');
vi.mock('./photograph-card.ts');

const close = vi.fn();
const newPage = vi.fn();
const said: unknown[] = [];

function fileAt(file: string): string {
  return join(place.root, file);
}

function written() {
  return JSON.parse(readFileSync(fileAt(files.cardManifestFile), 'utf8'));
}

function leave(manifest: string) {
  writeFileSync(fileAt(files.cardManifestFile), manifest);
}

function drawn(): string[] {
  return vi.mocked(photographCard).mock.calls.map(([, { key }]) => key);
}

beforeEach(async () => {
  place.root = mkdtempSync(join(tmpdir(), 'cards-'));
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(line));
  vi.mocked(launchBrowser).mockReset().mockResolvedValue(Object({ close, newPage }));
  const png = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#123456' } })
    .png()
    .toBuffer();
  vi.mocked(photographCard).mockReset().mockResolvedValue(png);
  await drawCards(cards, false);
  vi.mocked(launchBrowser).mockClear();
  vi.mocked(photographCard).mockClear();
  for (const mock of [close, newPage]) mock.mockClear();
  said.length = 0;
});

afterEach(() => {
  rmSync(place.root, { recursive: true });
});

describe('the program that draws cards', () => {
  test('begins with nothing, and leaves each card and a manifest of all', async () => {
    rmSync(fileAt('public'), { recursive: true });
    await drawCards(cards, false);
    expect(drawn()).toEqual(keys);
    expect(newPage).toHaveBeenCalledExactlyOnceWith({
      offline: true,
      viewport: { width: 1200, height: 630 },
    });
    expect(close).toHaveBeenCalledOnce();
    for (const card of cards) {
      const version = await files.cardVersion(card.key);
      expect(written()[card.key]).toEqual({ drawn: cardHash(card), version });
    }
    expect(said).toEqual(['3 of 3 cards drawn, 0 stray files removed.']);
  });

  test('draws nothing where nothing changed', async () => {
    const before = written();
    await drawCards(cards, false);
    expect(launchBrowser).not.toHaveBeenCalled();
    expect(written()).toEqual(before);
    expect(said).toEqual(['0 of 3 cards drawn, 0 stray files removed.']);
  });

  test('draws a card whose words changed, and no other', async () => {
    const now = cards.map((card) => (card === changed ? { ...card, title: 'Another' } : card));
    await drawCards(now, false);
    expect(drawn()).toEqual([changed.key]);
    expect(written()[changed.key].drawn).toBe(cardHash({ ...changed, title: 'Another' }));
    expect(Object.keys(written())).toEqual(keys.toSorted());
  });

  test('draws a card again whose file somebody changed or lost', async () => {
    writeFileSync(fileAt(files.cardFile('fr')), 'other');
    rmSync(fileAt(files.cardFile(changed.key)));
    await drawCards(cards, false);
    expect(drawn()).toEqual(['fr', changed.key]);
    expect(existsSync(fileAt(files.cardFile(changed.key)))).toBe(true);
  });

  test('draws every card where that is asked, or where the manifest cannot be read', async () => {
    await drawCards(cards, true);
    expect(drawn()).toEqual(keys);
    leave('{ half merged');
    await drawCards(cards, false);
    expect(drawn()).toEqual([...keys, ...keys]);
  });

  test('removes the files of pages that are gone, and no other', async () => {
    mkdirSync(fileAt('public/cards/en/gone'), { recursive: true });
    writeFileSync(fileAt('public/cards/en/gone/step.png'), '');
    await drawCards(cards.slice(1), false);
    expect(said).toEqual(['0 of 2 cards drawn, 2 stray files removed.']);
    const left = readdirSync(fileAt('public/cards'), { recursive: true }).filter((name) =>
      /\./.test(String(name)),
    );
    expect(left.sort()).toEqual(['en/linkedin/switch.png', 'fr/linkedin.png', 'manifest.json']);
    expect(Object.keys(written())).toEqual(['en/linkedin/switch', 'fr/linkedin']);
  });

  test('stops with the browser where a card fails', async () => {
    vi.mocked(photographCard).mockRejectedValue(new Error('No room.'));
    await expect(drawCards(cards, true)).rejects.toThrow('No room.');
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('a card is written', () => {
  const colours = (count: number) => {
    const pixels = Array.from({ length: count * 40 }, (_, index) => [(index % count) * 9, 99, 0]);
    return sharp(Buffer.from(pixels.flat()), { raw: { width: count, height: 40, channels: 3 } })
      .png()
      .toBuffer();
  };

  test('with its few colours as they are', async () => {
    const png = await colours(16);
    const version = await files.writeCard('en/a/b', png);
    expect(version).toBe(await files.cardVersion('en/a/b'));
    const bytes = readFileSync(fileAt('public/cards/en/a/b.png'));
    const raw = (image: Buffer) => sharp(image).removeAlpha().raw().toBuffer();
    expect(await raw(bytes)).toEqual(await raw(png));
  });

  test('but not where it weighs more than a chat waits for', async () => {
    const encode = vi.spyOn(Object.getPrototypeOf(sharp()), 'toBuffer');
    encode.mockResolvedValue(Buffer.alloc(60_001));
    await expect(files.writeCard('fr/heavy', Buffer.from('png'))).rejects.toThrow(
      'public/cards/fr/heavy.png has 60001 bytes, 60000 are allowed.',
    );
    expect(existsSync(fileAt('public/cards/fr/heavy.png'))).toBe(false);
    encode.mockResolvedValue(Buffer.alloc(60_000));
    await files.writeCard('fr/heavy', Buffer.from('png'));
    expect(existsSync(fileAt('public/cards/fr/heavy.png'))).toBe(true);
  });
});

test('the manifest has each card on a line, sorted, so that a change reads well', () => {
  const card = { drawn: 'd', version: 'v' };
  expect(files.cardManifestText({ fr: card, 'en/a': card, en: card })).toBe(
    `{
  "en": {"drawn":"d","version":"v"},
  "en/a": {"drawn":"d","version":"v"},
  "fr": {"drawn":"d","version":"v"}
}
`,
  );
});
