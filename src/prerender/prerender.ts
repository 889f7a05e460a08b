import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '../content.ts';
import { absoluteHref, htmlFile, pathOf } from '../paths.ts';
import { renames } from '../steps/renames.ts';
import { htmlOf } from './html.tsx';
import { redirectsOf } from './redirect.ts';
import { allPages, contentFiles } from './site.ts';
import { outFolder } from './site-url.ts';
import { readTemplate } from './template.ts';

/** Turns what `vite build` made into one HTML file for each address, and the files that it fetches. */
export async function main(): Promise<void> {
  const started = performance.now();
  const folder = outFolder();
  const pages = allPages();
  const template = await readTemplate(folder);
  const write = (file: string, text: string) => writeInto(folder, file, text);
  for (const page of pages) {
    await write(htmlFile(page.address), await htmlOf(page, template));
  }
  for (const [file, content] of contentFiles(pages)) await write(file, JSON.stringify(content));
  for (const { file, html } of redirectsOf(renames)) await write(file, html);
  // Without an address of its own the site has none to name.
  if (import.meta.env.SITE_ORIGIN) {
    await write('sitemap.xml', siteMap(pages));
    await write('robots.txt', `Sitemap: ${absoluteHref('/sitemap.xml')}\n`);
  }
  await rm(join(folder, '.vite'), { recursive: true });
  const seconds = (performance.now() - started) / 1000;
  console.log(`${pages.length} pages in ${seconds.toFixed(2)} s`);
}

function siteMap(pages: readonly Page[]): string {
  const urls = pages.flatMap(({ address }) =>
    address.kind === 'notFound' ? [] : [absoluteHref(pathOf(address))],
  );
  const entries = urls.map((url) => `<url><loc>${url}</loc></url>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`;
}

async function writeInto(folder: string, file: string, text: string) {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
