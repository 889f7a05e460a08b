/**
 * Runs every test: the checks that need no browser, then, in one that it finds or installs, the three
 * sites that they built: for the root of a host, for a sub-folder, and of 300 guides. Arguments go on to
 * Playwright, and leave the checks out. The last line counts all tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../src/pictures/browser.ts';
import { setup as buildSecond } from './built/build-second.ts';

const results = 'test-results';
const playwright = 'node_modules/@playwright/test/cli.js';

function run(command: string, args: readonly string[]): number {
  return spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
}

/** As `run`, for what nothing can follow if it fails. */
function must(...call: Parameters<typeof run>): void {
  const status = run(...call);
  if (status !== 0) finish(status);
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

function read(file: string) {
  const path = join(results, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** Ends with the plain line that counts what was run. */
function finish(status: number): never {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const report of [read('unit.json'), read('built.json')]) {
    sum.passed += report?.numPassedTests ?? 0;
    sum.failed += report?.numFailedTests ?? 0;
    sum.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  }
  const {
    expected = 0,
    flaky = 0,
    unexpected = 0,
    skipped = 0,
  } = read('browser.json')?.stats ?? {};
  sum.passed += expected;
  sum.failed += unexpected + flaky;
  sum.skipped += skipped;
  if (status !== 0 && sum.failed === 0)
    console.log('Something else than a test failed: see above.');
  console.log(
    `${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
  );
  process.exit(status);
}

const asked = process.argv.slice(2);

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
if (asked.length === 0) {
  must('npm', ['run', 'check', '--silent']);
} else {
  must('npm', ['run', 'build', '--silent']);
  buildSecond();
}
try {
  ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  finish(1);
}
console.log(`Browser: ${findBrowser()}`);

finish(
  run(process.execPath, [playwright, 'test', '--config', 'tests/playwright.config.ts', ...asked]),
);
