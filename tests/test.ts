import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect };

interface Options {
  /** Console messages that this test provokes; any other fails it. Null: there is none. */
  provoked: RegExp | null;
}

interface Fixtures {
  watched: undefined;
}

/**
 * The browser says so when a page has been there for some seconds and its script, which uses what was
 * preloaded, has not run: a slow machine, or no script at all. `tests/built/head.test.ts` holds that
 * what is preloaded is what the page asks for.
 */
const tooEarlyToTell = /was preloaded using link preload but not used within a few seconds/;

/** Said by Playwright itself where tests keep the worker out. */
const keptOut = /^Service Worker registration blocked by Playwright$/;

/** Notes every console message, page error and request to another host, of every page of a context. */
export function watch(context: BrowserContext, own: string, noted: string[]): void {
  context.on('console', (message) => {
    const text = message.text();
    if (!tooEarlyToTell.test(text) && !keptOut.test(text)) noted.push(`console: ${text}`);
  });
  context.on('weberror', (error) => noted.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(own).origin) noted.push(`request to ${url.href}`);
  });
}

/** As Playwright's own, but a message, an error or a request to another host fails the test. */
export const test = base.extend<Options & Fixtures>({
  provoked: [null, { option: true }],
  watched: [
    async ({ context, baseURL, provoked }, use) => {
      const noted: string[] = [];
      watch(context, baseURL ?? '', noted);
      await use(undefined);
      const surprises = noted.filter((each) => !provoked?.test(each));
      expect(surprises, 'The console must stay empty, and no other host be asked.').toEqual([]);
    },
    { auto: true },
  ],
});
