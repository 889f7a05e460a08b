/**
 * Runs the browser tests: finds or installs a browser, builds the site for the root of a host and for
 * a sub-folder, then starts Playwright, which serves both. Arguments go on to Playwright.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { findBrowser } from '../src/pictures/browser.ts';
import { subFolder } from './hosts.ts';

const playwright = 'node_modules/@playwright/test/cli.js';

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

function ensureBrowser(): void {
  // A browser that was named and is not there is a mistake: nothing else may take its place.
  if (process.env.CHROMIUM_PATH || isThere()) {
    findBrowser();
    return;
  }
  const isRootOnDebian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (isRootOnDebian) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', 'chromium']);
  }
  if (!isThere()) run(process.execPath, [playwright, 'install', 'chromium']);
  findBrowser();
}

function isThere(): boolean {
  try {
    findBrowser();
    return true;
  } catch {
    return false;
  }
}

function build(base: string): void {
  const status = run('npm', ['run', 'build', '--silent'], { BASE_PATH: base });
  if (status !== 0) process.exit(status);
}

try {
  ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`Browser: ${findBrowser()}`);

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
build(subFolder.base);
renameSync('dist', subFolder.folder);
build('/');
process.exitCode = run(process.execPath, [
  playwright,
  'test',
  '--config',
  'tests/playwright.config.ts',
  ...process.argv.slice(2),
]);
