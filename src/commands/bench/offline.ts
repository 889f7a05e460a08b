import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, type PageOfGuide } from '../../app/offline.ts';
import { base } from '../../paths.ts';
import { packed } from './weights.ts';

/**
 * Bytes that a host sends so that a reader may go on without network: the program, and this page's guide
 * with the pages around it.
 *
 * @param folder where the site was built
 */
export function offlineWeight(folder: string, page: PageOfGuide): number {
  const { pages, pictures } = filesOf(page);
  const program: string[] = JSON.parse(readFileSync(join(folder, 'program.json'), 'utf8'));
  const hrefs = new Set([...pages, ...pictures]);
  const files = [...hrefs].map((href) =>
    href.slice(base.length).replace(/\?.*/, '').replace(/\/$/, '/index.html'),
  );
  return [...program, ...files].reduce((sum, file) => sum + weightOf(join(folder, file)), 0);
}

/** Fonts and pictures are packed as they are. */
function weightOf(file: string): number {
  const bytes = readFileSync(file);
  return /\.(avif|webp|png|woff2)$/.test(file) ? bytes.length : packed(bytes);
}
