import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allWords } from '../locales/all.ts';
import { languages } from '../locales/languages.ts';
import { webManifest, webManifestFile } from './web-manifest.ts';

describe.each(languages)('the site on a home screen, in %s', (lang) => {
  const manifest = JSON.parse(webManifest(lang));

  test('has its name, and begins at its home', () => {
    expect(webManifestFile(lang)).toBe(`${lang}.webmanifest`);
    expect(manifest).toMatchObject({
      id: `/${lang}/`,
      name: 'Non merci',
      short_name: 'Non merci',
      lang,
      start_url: `/${lang}/`,
      scope: '/',
      display: 'standalone',
    });
    expect(manifest.description).toBe(allWords[lang].home.description);
  });

  test('has icons that are there: two for any shape, one for every mask', () => {
    const kinds = manifest.icons.map(({ purpose, sizes }: Record<string, string>) => [
      purpose,
      sizes,
    ]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['any', '192x192'],
        ['any', '512x512'],
        ['maskable', '512x512'],
      ]),
    );
    for (const { src } of manifest.icons) expect(existsSync(`public${src}`), src).toBe(true);
  });

  test('leads to the lines at once, LinkedIn first', () => {
    expect(manifest.shortcuts[0]).toEqual({
      name: allWords[lang].tracks.linkedin.title,
      short_name: 'LinkedIn',
      url: `/${lang}/linkedin/`,
    });
    expect(manifest.shortcuts.length).toBeLessThanOrEqual(4);
  });
});
