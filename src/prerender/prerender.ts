import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headOf } from '../app/head.ts';
import { forgetAll } from '../app/load.ts';
import type { Page } from '../content.ts';
import { languages } from '../locales/languages.ts';
import { base, contentFile, htmlFile } from '../paths.ts';
import { renames } from '../steps/renames.ts';
import { modifiedOf } from './content/modified.ts';
import { embedFile, embedHtml, isEmbeddable } from './embed.tsx';
import { fingerprint, versionOf } from './fingerprint.ts';
import { headersFile } from './headers.ts';
import { htmlOf } from './html.tsx';
import { oEmbedFile, oEmbedText } from './oembed.ts';
import { cardHref } from './open-graph.ts';
import { redirectsOf } from './redirect.ts';
import { eachPage } from './site.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';
import { type MapEntry, robotsText, siteMap } from './site-map.ts';
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
  const { count, entries } = await writePages(site, client, code);
  for (const { file, html } of redirectsOf(renames)) await write(site, file, html);
  for (const lang of languages) await write(site, webManifestFile(lang), webManifest(lang));
  await write(site, '_headers', headersFile(base));
  if (isNamed()) {
    await write(site, 'sitemap.xml', siteMap(entries));
    await write(site, 'robots.txt', robotsText());
  }
  const touched = site.finish();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage();
  console.log(
    [
      `${count} pages in ${seconds.toFixed(2)} s`,
      `${touched} files changed`,
      `${((user + system) / 1e6).toFixed(2)} s of a processor`,
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`,
    ].join(', '),
  );
  if (!isNamed()) {
    console.log(
      'SITE_URL is not set: left out are the site map, robots.txt, social cards, and what chats, search engines and sites that show a guide read of a page.',
    );
  }
}

/** False where the site does not know its own address: it can then give none that is complete. */
function isNamed(): boolean {
  return Boolean(import.meta.env.SITE_ORIGIN);
}

/** Copies what readers ask for: not the frame of the pages. */
async function copyInto(site: SiteFolder, from: string) {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .filter((file) => !/^\.|^index\.html$/.test(file))
    .filter((file) => isNamed() || !file.startsWith('cards/'));
  for (const file of files) {
    const path = join(from, file);
    const { size, mtimeMs } = statSync(path);
    await site.put(file, `${size} ${mtimeMs}`, () => readFileSync(path));
  }
}

/** Writes each page, and each content that the browser may ask for by itself. */
async function writePages(site: SiteFolder, client: string, code: string) {
  const template = await readTemplate(client);
  const entries: MapEntry[] = [];
  let count = 0;
  const written = new Set<string>();
  for (const page of eachPage()) {
    const { address, content } = page;
    const version = versionOf(content);
    const made = [code, version, ...(isNamed() ? [cardHref(page)] : [])].join(' ');
    await site.put(htmlFile(address), made, () => htmlOf(page, template));
    forgetAll();
    if (isEmbeddable(page)) {
      await site.put(embedFile(page), `${code} ${version}`, () => embedHtml(page, template));
      count += 1;
    }
    const file = contentFile(address);
    if (file && !written.has(file)) await site.put(file, version, () => JSON.stringify(content));
    if (file) written.add(file);
    if (isNamed()) {
      entries.push(...entryOf(page));
      if (page.kind === 'guide') await write(site, oEmbedFile(page), oEmbedText(page));
    }
    count += 1;
  }
  return { count, entries };
}

/** None for the pages that are not for search engines. */
function entryOf(page: Page): MapEntry[] {
  const { path, alternates } = headOf(page);
  if (!path || page.kind === 'refused') return [];
  return [{ path, alternates, modified: modifiedOf(page) }];
}

async function write(site: SiteFolder, file: string, text: string) {
  await site.put(file, fingerprint(text, 'hex'), () => text);
}
