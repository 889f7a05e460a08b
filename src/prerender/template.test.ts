import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pathOf } from '../paths.ts';
import { pages } from '../testing/pages.ts';
import { readTemplate } from './template.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'template-'));
  await mkdir(join(folder, '.vite'));
  await mkdir(join(folder, 'assets'));
  await writeFile(
    join(folder, 'index.html'),
    '<head>\n    <!--head-->\n    <link rel="stylesheet" crossorigin href="/assets/a.css">\n    <script type="module" crossorigin src="/assets/index.js"></script>\n  </head>',
  );
  await writeFile(join(folder, 'assets/a.css'), '\np{color:red}\n');
  await writeFile(join(folder, '.vite/own-fonts.css'), '@font-face{src:url(/assets/b.woff2)}');
  await writeManifest({ 'index.html': { file: 'assets/index.js', css: ['assets/a.css'] } });
});

afterEach(() => rm(folder, { recursive: true }));

function writeManifest(manifest: object) {
  return writeFile(join(folder, '.vite/manifest.json'), JSON.stringify(manifest));
}

test('the program is not begun by the page, but named for who begins it', async () => {
  const { html, entry } = await readTemplate(folder);
  expect(html).not.toContain('script');
  expect(entry).toBe('/assets/index.js');
});

test('the style sheet goes into the page, with our fonts: its link does not stay', async () => {
  const { html, css } = await readTemplate(folder);
  expect(html).toBe('<head>\n<!--head-->\n</head>');
  expect(css).toBe('@font-face{src:url(/assets/b.woff2)}p{color:red}');
});

test('nothing stays of their lines, in whatever order Vite writes them', async () => {
  await writeFile(
    join(folder, 'index.html'),
    '<head>\n    <script type="module" src="/assets/index.js"></script>\n    <link rel="stylesheet" href="/assets/a.css">\n  </head>',
  );
  expect((await readTemplate(folder)).html).toBe('<head>\n</head>');
});

test('a page’s own chunk is fetched along with the entry, where the build cut one for its kind', async () => {
  const chunks = ['Home', 'About', 'Track', 'Guide', 'Step', 'Welcome'].map(
    (name) => [`src/pages/${name}Page.tsx`, { file: `${name}.js` }] as const,
  );
  const parts = ['CheckView', 'Letter', 'Fields', 'LineIndex'].map(
    (name) => [`src/components/${name}.tsx`, { file: `${name}.js` }] as const,
  );
  await writeManifest({
    'index.html': { file: 'assets/index.js', css: ['assets/a.css'] },
    ...Object.fromEntries([...chunks, ...parts]),
  });
  const { scripts } = await readTemplate(folder);
  const ofPages = new Map<string, readonly string[]>();
  for (const page of pages) {
    const place = page.kind === 'step' ? pathOf(page.address).slice(4) : page.kind;
    ofPages.set(place, scripts(page));
  }
  const expected = {
    welcome: [],
    home: ['/Home.js'],
    about: ['/About.js'],
    track: ['/Track.js'],
    guide: ['/Guide.js'],
    'linkedin/switch/turn-off/': ['/Step.js'],
    'linkedin/switch/check/': ['/Step.js', '/CheckView.js'],
    'linkedin/objection-form/fill-in/': ['/Step.js', '/Letter.js'],
    'linkedin/objection-form/keep-proof/': ['/Step.js', '/Fields.js'],
    'meta-ai/facebook/check/': ['/Step.js', '/CheckView.js', '/Fields.js'],
    notFound: [],
    offline: [],
  };
  for (const [place, scripts] of Object.entries(expected)) {
    expect(ofPages.get(place), place).toEqual(scripts);
  }
});

test('the list of all lines is fetched along with a home page that holds it', async () => {
  await writeManifest({
    'index.html': { file: 'assets/index.js', css: ['assets/a.css'] },
    'src/pages/HomePage.tsx': { file: 'Home.js' },
    'src/components/LineIndex.tsx': { file: 'LineIndex.js' },
  });
  const { scripts } = await readTemplate(folder);
  const home = pages.find((page) => page.kind === 'home');
  if (!home) throw new Error('There is no home page');
  const { index: _, ...content } = home.content;
  expect(scripts({ ...home, content })).toEqual(['/Home.js']);
  expect(scripts({ ...home, content: { ...content, index: [] } })).toEqual([
    '/Home.js',
    '/LineIndex.js',
  ]);
});

test('what a page’s chunk and the entry import comes along, each once', async () => {
  await writeManifest({
    'index.html': { file: 'assets/index.js', css: ['assets/a.css'], imports: ['_libraries.js'] },
    'src/pages/AboutPage.tsx': { file: 'About.js', imports: ['_app.js'] },
    '_app.js': { file: 'app.js', imports: ['_words.js'] },
    '_libraries.js': { file: 'libraries.js' },
    '_words.js': { file: 'words.js' },
    '_other.js': { file: 'other.js' },
  });
  const { scripts } = await readTemplate(folder);
  const about = pages.find((page) => page.kind === 'about');
  expect(about && [...scripts(about)].sort()).toEqual([
    '/About.js',
    '/app.js',
    '/libraries.js',
    '/words.js',
  ]);
});

test('a kind of page whose script comes with the entry fetches nothing more', async () => {
  const { scripts } = await readTemplate(folder);
  expect(pages.flatMap(scripts)).toEqual([]);
});

test.each([{}, { 'index.html': { file: 'assets/index.js' } }, { 'index.html': { css: [] } }])(
  'a build without a script or a style sheet is refused: %j',
  async (manifest) => {
    await writeManifest(manifest);
    await expect(readTemplate(folder)).rejects.toThrow(
      'vite build wrote no script or no style sheet',
    );
  },
);
