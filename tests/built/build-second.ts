import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder, subFolder } from '../hosts.ts';

/** Where the second site says that it is published. */
export const siteUrl = 'https://example.org';

/**
 * Beside the site that lies in `dist`, builds one for a sub-folder of a host with a name: what most
 * publishers do.
 */
export function setup(): void {
  const { BASE_PATH, SITE_URL } = process.env;
  if (BASE_PATH || SITE_URL) {
    throw new Error('These tests read a site built without BASE_PATH and SITE_URL: unset both.');
  }
  if (!existsSync(join(rootFolder.folder, 'index.html'))) {
    throw new Error(`Nothing lies in ${rootFolder.folder}: run "npm run build" first.`);
  }
  execFileSync('npm', ['run', 'build', '--silent'], {
    stdio: 'pipe',
    env: {
      ...process.env,
      // Vitest says "test", for which React would be built with its warnings.
      NODE_ENV: 'production',
      BASE_PATH: subFolder.base,
      SITE_URL: siteUrl,
      OUT_DIR: subFolder.folder,
    },
  });
}
