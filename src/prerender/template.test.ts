import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allPages } from './site.ts';
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
  await writeFile(
    join(folder, 'assets/a.css'),
    '\n@font-face{src:url(/assets/b.woff2) format("woff2"),url(/assets/b.woff)}@font-face{src:url(/assets/c.woff2)}\n',
  );
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

test('the style sheet goes into the page: its link does not stay', async () => {
  const { html, css } = await readTemplate(folder);
  expect(html).toBe('<head>\n    <!--head-->\n  </head>');
  expect(css).toMatch(/^@font-face.*\}$/);
});

test('a page’s own chunk is fetched along with the entry, where the build cut one for its kind', async () => {
  const chunks = [
    'HomePage',
    'AboutPage',
    'TrackPage',
    'GuidePage',
    'StepPage',
    'CheckPage',
    'WelcomePage',
  ];
  const entries = chunks.map((name) => [`src/pages/${name}.tsx`, { file: `assets/${name}.js` }]);
  await writeManifest({
    'index.html': { file: 'assets/index.js', css: ['assets/a.css'] },
    ...Object.fromEntries(entries),
  });
  const { scripts } = await readTemplate(folder);
  const byKind = Object.fromEntries(
    allPages().map((page) => {
      const isCheck = page.kind === 'step' && page.address.step === 'check';
      return [isCheck ? 'check' : page.kind, scripts(page)];
    }),
  );
  expect(byKind).toEqual({
    welcome: [],
    home: ['/assets/HomePage.js'],
    about: ['/assets/AboutPage.js'],
    track: ['/assets/TrackPage.js'],
    guide: ['/assets/GuidePage.js'],
    step: ['/assets/StepPage.js'],
    check: ['/assets/CheckPage.js'],
    notFound: [],
  });
});

test('a kind of page whose script comes with the entry fetches nothing more', async () => {
  const { scripts } = await readTemplate(folder);
  expect(allPages().flatMap(scripts)).toEqual([]);
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
