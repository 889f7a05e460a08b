import { delimiter } from 'node:path';
import { chromium } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, findTestBrowser, launchBrowser } from './browser.ts';

/** The files of a made-up machine. */
const files = new Set<string>();
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  existsSync: (file: string) => files.has(file),
}));

beforeEach(() => {
  files.clear();
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', ['/one', '/two'].join(delimiter));
  vi.spyOn(chromium, 'executablePath').mockReturnValue('/cache/chrome');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the browser that draws', () => {
  test('is the one that CHROMIUM_PATH names, before any other', () => {
    files.add('/one/chromium').add('/mine/chrome');
    vi.stubEnv('CHROMIUM_PATH', '/mine/chrome');
    expect(findBrowser()).toBe('/mine/chrome');
  });

  test('is not silently another where CHROMIUM_PATH names nothing', () => {
    files.add('/one/chromium');
    vi.stubEnv('CHROMIUM_PATH', '/mine/chrome');
    expect(findBrowser).toThrow('CHROMIUM_PATH names a file that does not exist: /mine/chrome');
  });

  test('is else looked for in this order', () => {
    const places = [
      '/one/chromium',
      '/one/chromium-browser',
      '/one/google-chrome',
      '/one/google-chrome-stable',
      '/two/chromium',
      '/two/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/cache/chrome',
    ];
    for (const place of places.toReversed()) {
      files.add(place);
      expect(findBrowser()).toBe(place);
    }
  });

  test('of pages in tests has no windows, where there is such a one', () => {
    files.add('/one/chromium');
    expect(findTestBrowser()).toBe('/one/chromium');
    files.add('/two/chrome-headless-shell');
    expect(findTestBrowser()).toBe('/two/chrome-headless-shell');
    files.add('/two/chromium-headless-shell');
    expect(findTestBrowser()).toBe('/two/chromium-headless-shell');
    expect(findBrowser()).toBe('/one/chromium');
    files.add('/mine/chrome');
    vi.stubEnv('CHROMIUM_PATH', '/mine/chrome');
    expect(findTestBrowser()).toBe('/mine/chrome');
  });

  test('is asked for where there is none', () => {
    expect(findBrowser).toThrow(
      /No Chromium found: .*npx playwright install chromium.*CHROMIUM_PATH/,
    );
    vi.stubEnv('PATH', undefined);
    expect(findBrowser).toThrow('No Chromium found');
  });

  test('draws alike on every machine, and asks nobody', async () => {
    files.add('/cache/chrome');
    const launch = vi.spyOn(chromium, 'launch').mockResolvedValue(Object({}));
    await launchBrowser();
    expect(launch).toHaveBeenCalledWith({
      executablePath: '/cache/chrome',
      args: [
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
});
