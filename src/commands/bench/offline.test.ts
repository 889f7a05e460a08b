import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf } from '../../app/offline.ts';
import { pages } from '../../testing/pages.ts';
import { offlineWeight } from './offline.ts';
import { packed } from './weights.ts';

const page = pages.find(({ kind, address }) => kind === 'step' && address.lang === 'fr');
if (page?.kind !== 'step') throw new Error('There is no step.');
let folder = '';

function put(file: string, bytes: string | Buffer) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), bytes);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (href: string) => href.slice(1).replace(/\?.*/, '').replace(/\/$/, '/index.html');

test('what is held of a guide is its pages, packed, and its pictures and the program’s fonts, as they are', () => {
  const { pages, pictures: named } = filesOf(page);
  // Two steps may show the same screen.
  const pictures = [...new Set(named)];
  for (const href of pages) put(inFolder(href), 'a page');
  for (const href of pictures) put(inFolder(href), Buffer.alloc(1_000));
  put('program.json', JSON.stringify(['assets/a.js', 'assets/b.woff2']));
  put('assets/a.js', 'a script');
  put('assets/b.woff2', Buffer.alloc(20_000));
  // Not of this guide.
  put('screenshots/other.avif', Buffer.alloc(500_000));
  expect(pages).toContain('/en/about/');
  expect(pictures.length).toBeGreaterThan(3);
  expect(offlineWeight(folder, page)).toBe(
    pages.length * packed('a page') + pictures.length * 1_000 + packed('a script') + 20_000,
  );
});

test('a file that is not there is said', () => {
  put('program.json', '[]');
  expect(() => offlineWeight(folder, page)).toThrow('ENOENT');
});
