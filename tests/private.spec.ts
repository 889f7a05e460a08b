import type { BrowserContext, Page } from '@playwright/test';
import { storageKey } from '../src/reader/kept.ts';
import { notes, offlineCaches } from '../src/reader/offline.ts';
import { openReady, pageGroups } from './site.ts';
import { expect, test } from './test.ts';

/*
 * What a page leaves on a device. That it asks no other host is seen by every test (`test.ts`).
 */

test.use({ serviceWorkers: 'allow' });

/** All that lies there for our host, by name. */
async function left(page: Page, context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const own = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [
      ...document.cookie.split(';').filter(Boolean),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage).map((name) => `session ${name}`),
      ...(await caches.keys()),
      ...databases.map(({ name }) => `${name}`),
    ];
  });
  return [...cookies, ...own];
}

/** Named on the about page, which shows and erases them. */
const documented = [storageKey, ...Object.values(offlineCaches).map(({ name }) => name), notes];

for (const [group, paths] of pageGroups) {
  test(`no page sets a cookie, or stores what the reader is not shown, at /${group}`, async ({
    page,
    context,
  }) => {
    for (const path of paths) {
      await openReady(page, path);
      await page.waitForLoadState('networkidle');
      const surprises = (await left(page, context)).filter((each) => !documented.includes(each));
      expect.soft(surprises, path).toEqual([]);
    }
    // The welcome page leads on to a home page. Each keeps at least its language.
    expect(await left(page, context)).toContain(storageKey);
  });
}
