import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

const src = resolve(import.meta.dirname, '..');

/**
 * Puts modules of a folder in the place of some of ours: `{ 'locales/all.ts': 'words.ts' }`. What stands
 * in may itself import the one in whose place it stands.
 *
 * @param folder whole path
 * @param inPlace by the path of ours below `src`, the file in the folder
 */
export function standIns(folder: string, inPlace: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'non-merci:stand-ins',
    enforce: 'pre',
    async resolveId(source, importer) {
      // What was found once is asked for again by its whole path: that stands for itself.
      if (!importer || importer.startsWith(folder) || !/^\..*\.ts$/.test(source)) return;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found) return;
      const standIn = inPlace[relative(src, found.id)];
      return standIn ? resolve(folder, standIn) : found;
    },
  };
}
