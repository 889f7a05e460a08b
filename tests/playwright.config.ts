import { defineConfig } from '@playwright/test';
import { findTestBrowser, quietArgs } from '../src/pictures/browser.ts';
import { engineNames } from './engines/find.ts';
import { grownFolder, rootFolder, subFolder, urlOf } from './hosts.ts';

/** `vite preview` answers here like a plain static host: a file, or 404.html. */
function serve(host: typeof rootFolder) {
  return {
    command: `node_modules/.bin/vite preview --base ${host.base} --outDir ${host.folder} --port ${host.port} --strictPort`,
    cwd: '..',
    url: urlOf(host),
    env: { BASE_PATH: host.base },
    reuseExistingServer: false,
    timeout: 300_000,
  };
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/browser',
  snapshotPathTemplate: '{testDir}/spoken/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Long, so that no test depends on the machine's speed: a fault is found all the same, only later.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    launchOptions: {
      executablePath: findTestBrowser(),
      args: quietArgs,
    },
    locale: 'fr-FR',
    viewport: { width: 1366, height: 900 },
    // A test that watches what is asked of the host must see it; `offline.spec.ts` lets it in.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'site',
      testIgnore: ['sub-folder.spec.ts', 'grown.spec.ts', 'engines.spec.ts'],
      use: { baseURL: urlOf(rootFolder) },
    },
    { name: 'sub-folder', testMatch: 'sub-folder.spec.ts', use: { baseURL: urlOf(subFolder) } },
    { name: 'grown', testMatch: 'grown.spec.ts', use: { baseURL: urlOf(grownFolder) } },
    ...engineNames.map((name) => ({ name, testMatch: 'engines.spec.ts' })),
  ],
  webServer: [serve(rootFolder), serve(subFolder), serve(grownFolder)],
});
