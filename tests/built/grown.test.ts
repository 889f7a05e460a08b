import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packed } from '../../src/commands/bench/weights.ts';
import { type Budget, budgets } from '../../src/commands/budgets.ts';
import { languages } from '../../src/locales/languages.ts';
import { grownFolder } from '../hosts.ts';
import { messagesOf } from './checker.ts';

const read = (file: string) => readFileSync(join(grownFolder.folder, file), 'utf8');
const htmlOf = (file: string) => new DOMParser().parseFromString(read(file), 'text/html');

/** The home page in each of three languages, and the page for lost addresses. */
const weighed: readonly [file: string, Budget][] = [
  ['fr/index.html', budgets.home],
  ['en/index.html', budgets.home],
  ['eo/index.html', budgets.home],
  ['404.html', budgets.lost],
];

describe('a site of 300 guides', () => {
  test.each(weighed)('has %s, which weighs no more than it may', (file, { most }) => {
    expect(packed(read(file))).toBeLessThanOrEqual(most ?? 0);
  });

  test('is valid HTML where it lists its lines and guides', () => {
    const files = [...weighed.map(([file]) => file), 'fr/line-1/index.html'];
    // The made-up language has no name to be chosen by.
    const named = (html: string) => html.replace(/<a lang="de" hreflang="de"[^>]*><\/a>/i, '');
    expect(files.flatMap((file) => messagesOf(named(read(file)), file))).toEqual([]);
  });

  test('names all of them on its home page, and gives each line its colour', () => {
    const page = htmlOf('en/index.html');
    const links = [...page.querySelectorAll('h3 ~ ul a')].map((link) => link.getAttribute('href'));
    const guides = links.filter((href) => href?.split('/').length === 5);
    expect(new Set(guides).size).toBe(300);
    expect(new Set(links).size - 300).toBeGreaterThan(55);
    const css = page.querySelector('style')?.textContent ?? '';
    const tracks = [...page.querySelectorAll<HTMLElement>('main [data-track]')].map(
      ({ dataset }) => dataset.track ?? '',
    );
    expect(tracks.filter((id) => !css.includes(`[data-track=${id}]`))).toEqual([]);
  });

  test('has the part of its home page to which the page for lost addresses leads', () => {
    const hrefs = [...htmlOf('404.html').querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
    const parts = hrefs.filter((href) => href?.includes('#'));
    // Of a site that has the made-up language besides.
    expect(parts).toHaveLength(languages.length + 1);
    const missing = parts.filter((href) => {
      const [path, id = ''] = href?.split('#') ?? [];
      return !htmlOf(`${path}index.html`).getElementById(id);
    });
    expect(missing).toEqual([]);
  });
});
