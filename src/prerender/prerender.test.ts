import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { htmlFile } from '../paths.ts';
import { main } from './prerender.ts';
import { allPages, contentFiles } from './site.ts';

vi.mock('../steps/renames.ts', () => ({ renames: { 'linkedin/old': 'linkedin/switch' } }));

// One page of each kind at least: all of them are read by the tests of the built files.
vi.mock('./site.ts', async (load) => {
  const site = await load<typeof import('./site.ts')>();
  const few = site
    .allPages()
    .filter(({ address }) => !('guide' in address) || address.guide === 'switch');
  return { ...site, allPages: () => few };
});

const pages = allPages();

let folder = '';

beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  folder = await mkdtemp(join(tmpdir(), 'prerender-'));
  vi.stubEnv('OUT_DIR', folder);
  await mkdir(join(folder, '.vite'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets/a.css'), 'a{}');
  await writeFile(
    join(folder, '.vite/manifest.json'),
    '{"index.html":{"file":"assets/index.js","css":["assets/a.css"]}}',
  );
  await writeFile(
    join(folder, 'index.html'),
    '<html lang="fr"><head><!--head--></head><body><!--app--></body></html>',
  );
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function written(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function read(file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}

test('the build writes each page, each content and each old address, and leaves nothing of Vite’s', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(3_500).mockReturnValueOnce(1_000);
  await main();
  const contents = contentFiles(pages);
  expect(await written()).toEqual(
    [
      ...pages.map(({ address }) => htmlFile(address)),
      ...contents.keys(),
      'fr/linkedin/old/index.html',
      'en/linkedin/old/index.html',
    ].sort(),
  );
  expect(await read('fr/linkedin/switch/index.html')).toContain('<html lang="fr" data-ui="fr"');
  expect(await read('en/linkedin/old/index.html')).toContain('url=/en/linkedin/switch/');
  const file = 'content/en/linkedin/switch.json';
  expect(await read(file)).toBe(JSON.stringify(contents.get(file)));
  expect(await readdir(folder)).not.toContain('.vite');
  expect(console.log).toHaveBeenCalledExactlyOnceWith(`${pages.length} pages in 2.50 s`);
});

test('a site that knows its address lists its pages for search engines', async () => {
  vi.stubEnv('SITE_ORIGIN', 'https://example.org');
  await main();
  const urls = pages
    .filter(({ kind }) => kind !== 'notFound')
    .map(({ address }) => `https://example.org/${htmlFile(address).replace(/index\.html$/, '')}`);
  expect(urls).toContain('https://example.org/fr/linkedin/switch/turn-off/');
  expect(await read('sitemap.xml')).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...urls.map((url) => `<url><loc>${url}</loc></url>`),
      '</urlset>',
      '',
    ].join('\n'),
  );
  expect(await read('robots.txt')).toBe('Sitemap: https://example.org/sitemap.xml\n');
});
