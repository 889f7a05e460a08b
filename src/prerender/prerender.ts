import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { forgetAll } from '../app/load.ts';
import {
  absoluteHref,
  addressOf,
  base,
  contentFile,
  htmlFile,
  isLinked,
  pathOf,
} from '../paths.ts';
import { languages } from '../steps/basics.ts';
import { renames } from '../steps/renames.ts';
import { fingerprint, versionOf } from './fingerprint.ts';
import { headersFile } from './headers.ts';
import { htmlOf } from './html.tsx';
import { redirectsOf } from './redirect.ts';
import { eachPage } from './site.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';
import { readTemplate } from './template.ts';
import { webManifest, webManifestFile } from './web-manifest.ts';

/**
 * Turns what Vite built, below `kept`, into one HTML file for each address, and the files that it
 * fetches. `code` says what pages are made with: while it is the same, the same content is the same page.
 */
export async function prerender(folder: string, kept: string, code: string): Promise<void> {
  const started = performance.now();
  const client = join(kept, 'client');
  const site = openSiteFolder(folder, join(kept, 'files.json'));
  for (const from of [client, 'public']) await copyInto(site, from);
  const paths = await writePages(site, client, code);
  for (const { file, html } of redirectsOf(renames)) await write(site, file, html);
  for (const lang of languages) await write(site, webManifestFile(lang), webManifest(lang));
  await write(site, '_headers', headersFile(base));
  // Without an address of its own the site has none to name.
  if (import.meta.env.SITE_ORIGIN) {
    await write(
      site,
      'sitemap.xml',
      siteMap(paths.filter((path) => addressOf(path).kind !== 'refused')),
    );
    await write(site, 'robots.txt', `Sitemap: ${absoluteHref('/sitemap.xml')}\n`);
  }
  const touched = site.finish();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage();
  console.log(
    [
      `${paths.length + 2} pages in ${seconds.toFixed(2)} s`,
      `${touched} files changed`,
      `${((user + system) / 1e6).toFixed(2)} s of a processor`,
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`,
    ].join(', '),
  );
}

/** Copies what readers ask for: not the frame of the pages. */
async function copyInto(site: SiteFolder, from: string) {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .filter((file) => !/^\.|^index\.html$/.test(file));
  for (const file of files) {
    const path = join(from, file);
    const { size, mtimeMs } = statSync(path);
    await site.put(file, `${size} ${mtimeMs}`, () => readFileSync(path));
  }
}

/** Writes each page, and each content that the browser may ask for by itself; returns the paths. */
async function writePages(site: SiteFolder, client: string, code: string): Promise<string[]> {
  const template = await readTemplate(client);
  const paths: string[] = [];
  const written = new Set<string>();
  for (const page of eachPage()) {
    const { address, content } = page;
    const version = versionOf(content);
    await site.put(htmlFile(address), `${code} ${version}`, () => htmlOf(page, template));
    forgetAll();
    const file = contentFile(address);
    if (file && !written.has(file)) await site.put(file, version, () => JSON.stringify(content));
    if (file) written.add(file);
    if (isLinked(address)) paths.push(pathOf(address));
  }
  return paths;
}

async function write(site: SiteFolder, file: string, text: string) {
  await site.put(file, fingerprint(text, 'hex'), () => text);
}

function siteMap(paths: readonly string[]): string {
  const entries = paths.map((path) => `<url><loc>${absoluteHref(path)}</loc></url>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`;
}
