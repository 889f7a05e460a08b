import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { grownFolder, rootFolder, subFolder } from '../hosts.ts';

/** Where the second site says that it is published. */
export const siteUrl = 'https://example.org';

/**
 * Beside the site that lies in `dist`, builds one for a sub-folder of a host with a name: what most
 * publishers do; and one of 300 guides.
 */
export async function setup(): Promise<void> {
  const { BASE_PATH, SITE_URL } = process.env;
  if (BASE_PATH || SITE_URL) {
    throw new Error('These tests read a site built without BASE_PATH and SITE_URL: unset both.');
  }
  if (!existsSync(join(rootFolder.folder, 'index.html'))) {
    throw new Error(`Nothing lies in ${rootFolder.folder}: run "npm run build" first.`);
  }
  // Vitest says "test", for which React would be built with its warnings.
  const env = { ...process.env, NODE_ENV: 'production' };
  const run = promisify(execFile);
  const grown = 'src/commands/bench/build-grown.ts';
  await Promise.all([
    run('npm', ['run', 'build', '--silent'], {
      env: { ...env, BASE_PATH: subFolder.base, SITE_URL: siteUrl, OUT_DIR: subFolder.folder },
    }),
    run(process.execPath, [grown, '300', grownFolder.folder, 'lists'], { env }),
  ]);
}
