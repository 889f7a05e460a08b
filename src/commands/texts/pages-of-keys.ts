import { resolve } from 'node:path';
import { createServer } from 'vite';
import type { Page } from '../../content.ts';
import { siteConfig } from '../../prerender/site-url.ts';
import { standIns } from '../stand-ins.ts';

export interface PageInKeys {
  page: Page;
  /** Its path in the language of the keys, such as `/xk/about/`; undefined where one page serves all. */
  path: string | undefined;
  html: string;
}

/** Each page with keys in place of texts, by our own modules with one language more: see beside. */
export async function pagesInKeys(root: string): Promise<PageInKeys[]> {
  const folder = import.meta.dirname;
  const vite = await createServer({
    root: resolve(root),
    configFile: false,
    ...siteConfig(),
    plugins: [
      standIns(folder, {
        'locales/all.ts': 'words.ts',
        'locales/language-facts.ts': 'language-facts.ts',
      }),
    ],
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { pagesMade } = await vite.ssrLoadModule('/src/commands/texts/made.ts');
  const made: PageInKeys[] = await pagesMade();
  await vite.close();
  return made;
}
