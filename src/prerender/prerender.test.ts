import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GuideContent, Page } from '../content.ts';
import { languages } from '../locales/languages.ts';
import { htmlFile } from '../paths.ts';
import { cardManifest } from '../pictures/card-manifest.ts';
import { embedFile, isEmbeddable } from './embed.tsx';
import { prerender } from './prerender.ts';
import { allPages, contentFiles, eachPage } from './site.ts';

vi.mock('../steps/renames.ts', () => ({ renames: { 'linkedin/old': 'linkedin/switch' } }));

vi.mock('./site.ts', async (load) => {
  const site = await load<typeof import('./site.ts')>();
  return { ...site, eachPage: vi.fn() };
});

// One page of each kind at least: all of them are read by the tests of the built files.
const pages = allPages().filter(
  ({ address }) => !('guide' in address) || address.guide === 'switch',
);

let root = '';
let folder = '';

beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  show(pages);
  root = await mkdtemp(join(tmpdir(), 'prerender-'));
  folder = join(root, 'dist');
  await put(
    '.vite/manifest.json',
    '{"index.html":{"file":"assets/index.js","css":["assets/a.css"]}}',
  );
  await put('.vite/own-fonts.css', '');
  await put('assets/a.css', 'a{color:red}');
  await put('assets/index.js', 'let a');
  await put('index.html', '<html lang="fr"><head><!--head--></head><body><!--app--></body></html>');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

/** The site has these pages. */
function show(shown: readonly Page[]) {
  vi.mocked(eachPage)
    .mockReset()
    .mockImplementation(function* () {
      yield* shown;
    });
}

/** What Vite built. */
async function put(file: string, text: string) {
  const path = join(root, 'kept/client', file);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
}

function build(code = 'the same'): Promise<void> {
  return prerender(folder, join(root, 'kept'), code);
}

async function filesIn(from: string): Promise<string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1));
}

function read(file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}

test('the build writes each page, each content, each old address and each file, and nothing of Vite’s', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(3_500).mockReturnValueOnce(1_000);
  await build();
  const contents = contentFiles(pages);
  const wanted = [
    ...pages.map(({ address }) => htmlFile(address)),
    ...pages.filter(isEmbeddable).map(embedFile),
    ...contents.keys(),
    ...languages.flatMap((lang) => [
      `${lang}/linkedin/old/index.html`,
      `embed/${lang}/linkedin/old/index.html`,
      `${lang}.webmanifest`,
    ]),
    'assets/index.js',
    'assets/a.css',
    '_headers',
    ...(await filesIn('public')).filter((file) => !file.startsWith('cards/')),
  ];
  expect((await filesIn(folder)).sort()).toEqual(wanted.sort());
  expect(await read('fr/linkedin/switch/index.html')).toContain('<html lang="fr" data-ui="fr"');
  expect(await read('en/linkedin/old/index.html')).toContain('url=/en/linkedin/switch/');
  expect(await read('assets/index.js')).toBe('let a');
  expect(await readFile(join(folder, 'favicon.svg'))).toEqual(await readFile('public/favicon.svg'));
  const file = 'content/en/linkedin/switch.json';
  expect(await read(file)).toBe(JSON.stringify(contents.get(file)));
  expect(vi.mocked(console.log).mock.calls.flat()).toEqual([
    expect.stringMatching(
      `^${pages.length + pages.filter(isEmbeddable).length} pages in 2.50 s, ${wanted.length} files changed, [\\d.]+ s of a processor, \\d+ MB of memory$`,
    ),
    expect.stringMatching(/^SITE_URL is not set: left out are .*site map.*cards/),
  ]);
});

test('a site that knows its address lists its pages for search engines, and has their cards', async () => {
  vi.stubEnv('SITE_ORIGIN', 'https://example.org');
  await build();
  const urls = pages
    .filter(({ kind }) => !/notFound|offline|refused/.test(kind))
    .map(({ address }) => `https://example.org/${htmlFile(address).replace(/index\.html$/, '')}`);
  expect(urls).toContain('https://example.org/fr/linkedin/switch/turn-off/');
  const map = await read('sitemap.xml');
  expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual(urls);
  const path = 'linkedin/switch/turn-off/';
  expect(map).toContain(
    `<url><loc>https://example.org/en/${path}</loc><lastmod>2026-11-24</lastmod><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/fr/${path}"/>`,
  );
  expect(await read('robots.txt')).toContain('Sitemap: https://example.org/sitemap.xml\n');
  expect(JSON.parse(await read('oembed/en/linkedin/switch.json')).type).toBe('rich');
  expect(await filesIn(join(folder, 'cards'))).toEqual(await filesIn('public/cards'));
  expect(await read('fr/index.html')).toMatch(/og:image.*ld\+json/s);
  expect(console.log).toHaveBeenCalledOnce();
});

test('a site that does not know its address says nothing to chats and search engines', async () => {
  await build();
  const found = await filesIn(folder);
  expect(found.filter((file) => /sitemap|robots|cards/.test(file))).toEqual([]);
  expect(await read('fr/index.html')).not.toMatch(/og:|twitter:|ld\+json/);
});

async function times(): Promise<Map<string, number>> {
  const files = await filesIn(folder);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, (await stat(join(folder, file))).mtimeMs] as const),
    ),
  );
}

/** What the next build writes anew. */
async function written(code?: string): Promise<string[]> {
  const before = await times();
  await build(code);
  const after = await times();
  return [...after].filter(([file, time]) => before.get(file) !== time).map(([file]) => file);
}

function retitled(content: GuideContent): GuideContent {
  const [first, ...others] = content.steps;
  if (!first) throw new Error('A guide without a step');
  return { ...content, steps: [{ ...first, title: 'Un autre titre' }, ...others] };
}

test('after one changed text the pages and the file with that text are written, and no other', async () => {
  await build();
  const then = await read('fr/linkedin/switch/turn-off/index.html');
  show(
    pages.map((page) => {
      if (page.content.lang !== 'fr') return page;
      if (page.kind === 'guide') return { ...page, content: retitled(page.content) };
      return page.kind === 'step' ? { ...page, content: retitled(page.content) } : page;
    }),
  );
  const changed = await written();
  expect(changed.sort()).toEqual([
    'content/fr/linkedin/switch.json',
    'embed/fr/linkedin/switch/index.html',
    'embed/fr/linkedin/switch/open-setting/index.html',
    'fr/linkedin/switch/check/index.html',
    'fr/linkedin/switch/index.html',
    'fr/linkedin/switch/open-setting/index.html',
    'fr/linkedin/switch/turn-off/index.html',
  ]);
  expect(await read('fr/linkedin/switch/open-setting/index.html')).toContain('Un autre titre');
  // Every step asks for the content in its new version.
  expect(await read('fr/linkedin/switch/turn-off/index.html')).not.toBe(then);
});

test('a build without a change writes nothing', async () => {
  await build();
  expect(await written()).toEqual([]);
});

test('another code makes the pages anew, and writes those that come out otherwise', async () => {
  await build();
  expect(await written('other, with the same result')).toEqual([]);
  await put('assets/a.css', 'b{color:red}');
  const changed = await written('other');
  expect(changed.sort()).toEqual(
    [
      ...pages.map(({ address }) => htmlFile(address)),
      ...pages.filter(isEmbeddable).map(embedFile),
      'assets/a.css',
    ].sort(),
  );
});

test('a card that was drawn anew makes its page anew, and no other', async () => {
  vi.stubEnv('SITE_ORIGIN', 'https://example.org');
  await build();
  const key = 'fr/linkedin/switch/turn-off';
  const before = cardManifest[key];
  Object.assign(cardManifest, { [key]: { drawn: '', version: 'newer' } });
  expect(await written()).toEqual([`${key}/index.html`]);
  expect(await read(`${key}/index.html`)).toContain(`${key}.png?v=newer`);
  Object.assign(cardManifest, { [key]: before });
});

test('a page that is gone is removed', async () => {
  await build();
  show(pages.filter(({ kind }) => kind !== 'about'));
  await build();
  const left = await filesIn(folder);
  expect(left.filter((file) => /about/.test(file))).toEqual([]);
  expect(left).toContain('fr/index.html');
});
