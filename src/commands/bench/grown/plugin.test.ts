import { resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../../content.ts';
import { languages } from '../../../locales/languages.ts';
import type { PageKind } from '../../../paths.ts';
import { siteConfig } from '../../../prerender/site-url.ts';
import { allGuides, allTracks } from '../../../steps/catalogue.ts';
import { grown } from './plugin.ts';

const root = resolve(import.meta.dirname, '../../../..');
let vite: ViteDevServer;

function serverOf(options: Parameters<typeof grown>[1]): Promise<ViteDevServer> {
  return createServer({
    root,
    configFile: false,
    ...siteConfig(),
    plugins: [grown(50, options)],
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
}

beforeAll(async () => {
  vite = await serverOf({ changed: 'changed' });
});

afterAll(() => vite.close());

test('a grown site has as many guides as were asked, in one more language', async () => {
  const { allPages } = await vite.ssrLoadModule('/src/prerender/site.ts');
  const pages: ReturnType<typeof import('../../../prerender/site.ts')['allPages']> = allPages();
  const guides = pages.filter(({ kind }) => kind === 'guide');
  expect(guides.length).toBe(50 * (languages.length + 1));
  const spoken = new Set<string>(guides.map(({ content }) => content.lang));
  expect([...spoken]).toEqual([...languages, 'eo']);
});

test('only its pages that list guides are made, on demand, and those of today’s guides', async () => {
  const vite = await serverOf({ lists: true });
  // As the program asks for it that makes the pages.
  const asked = ['./site.ts', resolve(root, 'src/prerender/prerender.ts')] as const;
  const found = await vite.pluginContainer.resolveId(...asked);
  const { eachPage } = await vite.ssrLoadModule(found?.id ?? '');
  const made: Page[] = [...eachPage()];
  const ofKind = (kind: PageKind) => made.filter((page) => page.kind === kind);
  const pageLanguages = languages.length + 1;
  expect(ofKind('home')).toHaveLength(pageLanguages);
  expect(ofKind('track').length).toBeGreaterThan(allTracks.length * pageLanguages);
  expect(ofKind('guide')).toHaveLength(allGuides.length * pageLanguages);
  expect(ofKind('notFound')).toHaveLength(1);
  await vite.close();
});

test('one of its texts changes on demand', async () => {
  const { words } = await vite.ssrLoadModule('/src/prerender/content/words.ts');
  expect(words.fr.guides['linkedin/switch'].description).toMatch(/ changed$/);
});
