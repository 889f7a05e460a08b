import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../src/content.ts';
import { htmlFile } from '../../src/paths.ts';
import { allPages } from '../../src/prerender/site.ts';
import { rootFolder, subFolder } from '../hosts.ts';
import { siteUrl } from './build-second.ts';

export interface BuiltPage {
  page: Page;
  /** Below the site's folder, such as `fr/about/index.html`. */
  file: string;
  html: string;
  /** Parsed when it is first asked for. */
  readonly document: Document;
}

/** A built site, as its host would find it. */
export interface Site {
  /** Path below which it is served. */
  base: string;
  folder: string;
  /** Scheme and host, where the site knows its own. */
  origin: string;
  /** Every file, below the folder. */
  files: readonly string[];
  pages: readonly BuiltPage[];
}

const parser = new DOMParser();

function readSite({ base, folder }: typeof rootFolder, origin: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const pages = allPages().map((page) => {
    const file = htmlFile(page.address);
    const html = readFileSync(join(folder, file), 'utf8');
    let parsed: Document | undefined;
    return {
      page,
      file,
      html,
      get document() {
        parsed ??= parser.parseFromString(html, 'text/html');
        return parsed;
      },
    };
  });
  return { base, folder, origin, files, pages };
}

export const rootSite = readSite(rootFolder, '');
export const subSite = readSite(subFolder, siteUrl);
export const sites = [rootSite, subSite];

/** The first of each kind, and each tenth: enough of a site whose addresses alone differ from another's. */
export function someOf<T extends Pick<BuiltPage, 'page'>>(pages: readonly T[]): T[] {
  const kinds = pages.map(({ page }) => page.kind);
  return pages.filter(({ page }, index) => kinds.indexOf(page.kind) === index || index % 10 === 0);
}

/** Everything that is wrong with a site's pages, each with the page on which it was found. */
export function faults(site: Site, find: (page: BuiltPage) => readonly string[]): string[] {
  return site.pages.flatMap((each) => find(each).map((fault) => `${each.file}: ${fault}`));
}

/** The file that a plain host answers with; null where it would answer 404, or with a redirect. */
export function fileAt({ base, files }: Site, href: string): string | null {
  if (!href.startsWith(base)) return null;
  const path = decodeURIComponent(href.slice(base.length).replace(/[?#].*$/, ''));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.includes(file) ? file : null;
}

export function readText({ folder }: Site, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** The values of an attribute, in the order of the page. */
export function valuesOf(document: Document, selector: string, attribute: string): string[] {
  return [...document.querySelectorAll(selector)].map((each) => each.getAttribute(attribute) ?? '');
}
