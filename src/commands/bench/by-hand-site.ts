import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { htmlFile } from '../../paths.ts';
import { type StepPage, writtenByHand } from './by-hand.ts';

/** Where the pages written by hand lie, each at the address of ours. */
export const byHandFolder = 'test-results/by-hand';

/** Puts the page where a browser can open it, and returns its text. */
export function putByHand(page: StepPage): string {
  const html = writtenByHand(page);
  const file = join(byHandFolder, htmlFile(page.address));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  return html;
}
