import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserType, chromium, firefox, webkit } from '@playwright/test';
import { findBrowser, quietArgs } from '../../src/pictures/browser.ts';
import { startBidi } from './bidi.ts';
import type { Engine } from './engine.ts';
import { startPlaywright } from './playwright.ts';
import { startWebDriver } from './webdriver.ts';

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof engineNames)[number];

export interface Found {
  path: string;
  start(): Promise<Engine>;
}

const finders: Record<EngineName, () => Found | undefined> = {
  chromium() {
    const path = findBrowser();
    return {
      path,
      start: () => startPlaywright(chromium, { executablePath: path, args: quietArgs }),
    };
  },
  firefox() {
    // Ubuntu's comes in a box, from which it cannot read the profile that it is given.
    const path = existsSync('/snap/bin/firefox') ? undefined : systemFirefox();
    if (!path) return findOwn(firefox);
    return findOwn(firefox) ?? { path, start: () => startBidi(path) };
  },
  webkit() {
    const path = onPath('WebKitWebDriver');
    const screen = onPath('Xvfb');
    if (!path || !screen) return findOwn(webkit);
    return findOwn(webkit) ?? { path, start: () => startWebDriver(path, screen) };
  },
};

/** What Playwright installed for itself, else what the system has. */
export function findEngine(name: EngineName): Found | undefined {
  return finders[name]();
}

function findOwn(type: BrowserType): Found | undefined {
  const path = type.executablePath();
  return existsSync(path) ? { path, start: () => startPlaywright(type, {}) } : undefined;
}

function systemFirefox(): string | undefined {
  const onMac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath('firefox-esr', 'firefox') ?? [onMac].find(existsSync);
}

function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
