/**
 * Runs every test: the checks that need no browser, what a new guide begins with, then, in a browser that
 * it finds or installs, the three sites that the checks built: for the root of a host, for a sub-folder,
 * and of 300 guides. The walk is also made in Firefox and WebKit, where these are found or can be
 * installed. Arguments go on to Playwright, and leave the checks out. The last line counts all tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, findShell, findTestBrowser } from '../src/pictures/browser.ts';
import { setup as buildSecond } from './built/build-second.ts';
import { engineNames, findEngine } from './engines/find.ts';

const results = 'test-results';
const playwright = 'node_modules/@playwright/test/cli.js';
const vitest = 'node_modules/vitest/vitest.mjs';
const isRootOnDebian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
// On a machine of somebody's own, nothing of the system is changed unasked.
const withLibraries = process.env.CI ? ['--with-deps'] : [];

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
  if (process.env.CHROMIUM_PATH) {
    findBrowser();
    return;
  }
  if (isRootOnDebian && !(isThere() && findShell())) {
    run('apt-get', ['update']);
    for (const name of ['chromium', 'chromium-headless-shell'])
      run('apt-get', ['install', '-y', name]);
  }
  if (!isThere()) run(process.execPath, [playwright, 'install', 'chromium']);
  findBrowser();
}

/** Tries to find or install the other engines; a test of one that is not there is skipped, and says so. */
function tryEngines(): void {
  const packages = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };
  const missing = (['firefox', 'webkit'] as const).filter((name) => !findEngine(name));
  if (isRootOnDebian && missing.length > 0) {
    run('apt-get', ['update']);
    for (const name of missing) run('apt-get', ['install', '-y', ...packages[name]]);
  }
  for (const name of missing.filter((each) => !findEngine(each))) {
    console.log(`${name}: asking Playwright to install it`);
    spawnSync(process.execPath, [playwright, 'install', ...withLibraries, name]);
  }
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

interface Suite {
  suites?: readonly Suite[];
  specs?: readonly { tests: readonly Test[] }[];
}

interface Test {
  status: string;
  annotations: readonly { type: string; description?: string }[];
}

/** Each reason once, however many tests it kept from running. */
function reasonsToSkip(report: Suite | null): Set<string> {
  const { suites = [], specs = [] } = report ?? {};
  const own = specs
    .flatMap(({ tests }) => tests)
    .filter(({ status }) => status === 'skipped')
    .flatMap(({ annotations }) => annotations.map(({ description }) => description ?? 'skipped'));
  return new Set([...own, ...suites.flatMap((each) => [...reasonsToSkip(each)])]);
}

/** Ends with the plain line that counts what was run. */
function finish(status: number): never {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const report of ['unit.json', 'built.json', 'new-guide.json'].map(read)) {
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
  for (const reason of reasonsToSkip(read('browser.json'))) console.log(reason);
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
  must(process.execPath, [vitest, 'run', '--config', 'tests/new-guide/vitest.config.ts']);
} else {
  must('npm', ['run', 'build', '--silent']);
  await buildSecond();
}
try {
  ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  finish(1);
}
if (asked.length === 0 || asked.some((each) => each.includes('engines'))) tryEngines();
console.log(`pages are shown in ${findTestBrowser()}`);
for (const name of engineNames) console.log(`${name}: ${findEngine(name)?.path ?? 'not found'}`);

finish(
  run(process.execPath, [playwright, 'test', '--config', 'tests/playwright.config.ts', ...asked]),
);
