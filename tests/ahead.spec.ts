import type { Page } from '@playwright/test';
import { headingAt, headingOf, openReady, readGuide } from './site.ts';
import { expect, test } from './test.ts';

const guide = readGuide('fr', 'linkedin', 'notification');
const [first, second, third] = guide.content.steps.map(({ id }) => id);
const pathTo = (step = '') => `${guide.path}${step}/`;
const nextLink = (page: Page) =>
  page.getByRole('link', { name: guide.content.words.guide.next, exact: true });

/** Addresses of the pages that are asked for ahead of a press, as they come. */
function fetchedAhead(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose'] === 'prefetch')
      asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

/** How the page at hand came. */
function delivery(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming ? Reflect.get(entry, 'deliveryType') : '';
  });
}

test.describe('as long as the program does not come', () => {
  // The browser notes in the console what does not come.
  test.use({ provoked: /^console: Failed to load resource/ });
  test.beforeEach(async ({ page }) => {
    // Not by `page.route`, from which Playwright hides what the browser fetches by itself.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: ['*/assets/*.js'] });
  });

  test('a hand near the next step’s link has its page fetched, which is then shown', async ({
    page,
  }) => {
    const asked = fetchedAhead(page);
    await page.goto(pathTo(first));
    expect(asked).toEqual([]);
    await nextLink(page).hover();
    await expect.poll(() => asked).toEqual([`/${pathTo(second)}`]);
    await nextLink(page).click();
    await expect.poll(() => headingAt(page)).toBe(headingOf(guide, second ?? ''));
    expect(await delivery(page)).toBe('navigational-prefetch');
  });

  test('no other page is fetched, even under a finger', async ({ page }) => {
    const asked = fetchedAhead(page);
    await page.goto(pathTo(second));
    await page.getByRole('link', { name: guide.content.words.guide.back, exact: true }).hover();
    await page.mouse.down();
    await nextLink(page).hover();
    await page.mouse.up();
    await nextLink(page).hover();
    await expect.poll(() => asked).toEqual([`/${pathTo(third)}`]);
  });

  test('none is fetched on a slow line', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { effectiveType: '2g' } });
    });
    await page.goto(pathTo(first));
    await nextLink(page).click();
    await expect.poll(() => headingAt(page)).toBe(headingOf(guide, second ?? ''));
    expect(await delivery(page)).toBe('');
  });
});

test('once the program answers no page is fetched, neither ahead nor at a press', async ({
  page,
}) => {
  await openReady(page, pathTo(first));
  const pages: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'document') pages.push(request.url());
  });
  await nextLink(page).hover();
  await nextLink(page).click();
  await expect.poll(() => headingAt(page)).toBe(headingOf(guide, second ?? ''));
  expect(pages).toEqual([]);
  await expect(page.locator('script[type="speculationrules"]')).toHaveCount(0);
});
