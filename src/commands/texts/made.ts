import { headOf } from '../../app/head.ts';
import { forgetAll } from '../../app/load.ts';
import { htmlOf } from '../../prerender/html.tsx';
import { eachPage } from '../../prerender/site.ts';
import type { Template } from '../../prerender/template.ts';
import type { PageInKeys } from './pages-of-keys.ts';

/** A page's frame without program and style. */
const bare: Template = {
  html: '<!doctype html><html lang="fr"><head><!--head--></head><body><!--app--></body></html>',
  entry: '',
  css: '',
  styles: '',
  scripts: () => [],
};

/** Loaded where the language of the keys stands among ours: its pages, and those that serve all. */
export async function pagesMade(): Promise<PageInKeys[]> {
  const made: PageInKeys[] = [];
  for (const page of eachPage()) {
    const { path } = headOf(page);
    const lang = 'lang' in page.address ? page.address.lang : null;
    if (lang && path && !path.startsWith('/xk/')) continue;
    made.push({ page, path: path ?? undefined, html: await htmlOf(page, bare) });
    forgetAll();
  }
  return made;
}
