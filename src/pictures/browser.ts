import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Silent: asks nobody but the pages it is told to open. */
export const quietArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// Alike on every machine: no hinting, no coloured edges on letters, one colour profile.
const args = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  ...quietArgs,
];

function onPath(...wanted: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => wanted.map((name) => join(folder, name)));
}

function systemBrowsers(): string[] {
  return [
    ...onPath(...names),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
}

/** CHROMIUM_PATH if set, else a browser of the system, else the one that Playwright installed. */
export function findBrowser(): string {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names a file that does not exist: ${chosen}`);
  }
  const found = [...systemBrowsers(), chromium.executablePath()].find(existsSync);
  if (found) return found;
  throw new Error(
    'No Chromium found: install Chromium or Chrome, run "npx playwright install chromium", or set CHROMIUM_PATH.',
  );
}

/** Chromium without windows, which shows pages alike and takes half the time; null where there is none. */
export function findShell(): string | null {
  return onPath('chromium-headless-shell', 'chrome-headless-shell').find(existsSync) ?? null;
}

/** What shows pages to tests: the browser that CHROMIUM_PATH names, else the one without windows, else any. */
export function findTestBrowser(): string {
  return process.env.CHROMIUM_PATH ? findBrowser() : (findShell() ?? findBrowser());
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args });
}
