import type { Page } from '@playwright/test';
import { allWords, openReady, readGuide } from './site.ts';
import { expect, test } from './test.ts';

const guide = readGuide('fr', 'linkedin', 'notification');
const { along, next } = allWords.fr.guide;
const [first, second] = guide.content.steps.map(({ id }) => `/${guide.path}${id}/`);

const button = (page: Page) => page.getByRole('button', { name: along.awake });
const said = (page: Page) => page.getByText(along.isAwake);

/** The browser's own, but for what it does: notes how many are held. */
async function countLocks(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const held = new Set<object>();
    Object.assign(window, { held });
    Object.defineProperty(Navigator.prototype, 'wakeLock', {
      configurable: true,
      value: {
        request: async () => {
          const lock = Object.assign(new EventTarget(), {
            release: async () => {
              if (held.delete(lock)) lock.dispatchEvent(new Event('release'));
            },
          });
          held.add(lock);
          return lock;
        },
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { held: Set<object> }).held.size);
}

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the screen stays on from step to step, says so, and is let go when pressed again', async ({
  page,
}) => {
  const held = await countLocks(page);
  await openReady(page, first ?? '');
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  await button(page).click();
  await expect(said(page)).toBeInViewport({ ratio: 1 });
  expect(await held()).toBe(1);
  await page.getByRole('link', { name: next, exact: true }).click();
  await expect(page).toHaveURL(second ?? '');
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(said(page)).toBeVisible();
  await button(page).click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(said(page)).toBeHidden();
  expect(await held()).toBe(0);
});

test('who comes back finds it still on', async ({ page }) => {
  const held = await countLocks(page);
  await openReady(page, first ?? '');
  await button(page).click();
  await expect(said(page)).toBeVisible();
  // As the browser does when another page covers this one.
  await page.evaluate(() => {
    const set = (state: string) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    };
    set('hidden');
    for (const lock of (window as unknown as { held: Set<WakeLockSentinel> }).held) lock.release();
    set('visible');
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(held).toBe(1);
  await expect(said(page)).toBeVisible();
});

test('it is asked of the browser itself', async ({ page }) => {
  await openReady(page, first ?? '');
  const given = await page.evaluate(() =>
    navigator.wakeLock.request('screen').then(
      (lock) => lock.release().then(() => true),
      () => false,
    ),
  );
  await button(page).click();
  await expect(page.getByText(given ? along.isAwake : along.awakeRefused)).toBeVisible();
});

for (const [name, prepare] of [
  [
    'it is refused',
    () => {
      Object.defineProperty(Navigator.prototype, 'wakeLock', {
        value: { request: async () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      });
    },
  ],
  ['the browser cannot', () => Reflect.deleteProperty(Navigator.prototype, 'wakeLock')],
] as const) {
  test(`where ${name} it says so`, async ({ page }) => {
    await page.addInitScript(prepare);
    await openReady(page, first ?? '');
    await button(page).click();
    await expect(page.getByText(along.awakeRefused)).toBeVisible();
    await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  });
}

test('nothing of it is kept beyond the page', async ({ page }) => {
  await countLocks(page);
  await openReady(page, first ?? '');
  await button(page).click();
  await expect(said(page)).toBeVisible();
  await page.reload();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
});

test('a finger finds it, and nothing is cut off in a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReady(page, first ?? '');
  await button(page).click();
  expect((await button(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});

test.describe('in the browser that an app brings', () => {
  test.use({
    viewport: { width: 320, height: 568 },
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [LinkedInApp]/9.31',
  });

  for (const permissions of [['clipboard-read', 'clipboard-write'], []]) {
    test(`the address is taken along, ${permissions.length > 0 ? 'copied' : 'by hand'}`, async ({
      page,
      context,
    }) => {
      if (permissions.length > 0) await context.grantPermissions(permissions);
      else
        await page.addInitScript(() =>
          Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
        );
      await openReady(page, first ?? '');
      await page.getByRole('button', { name: along.leave }).click();
      const words = permissions.length > 0 ? along.left : along.leaveByHand;
      const says = words.replace('{{app}}', 'LinkedIn').replace('{{address}}', page.url());
      await expect(page.getByText(says)).toBeVisible();
      if (permissions.length > 0) {
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      }
      await expect(button(page)).toHaveCount(0);
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over).toBe(0);
    });
  }
});
