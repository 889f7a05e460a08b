import type { Page } from '@playwright/test';
import { unfold } from './site.ts';
import { expect, test } from './test.ts';

/** What a trace is opened by and what stands in it, as tall as it is shown, in CSS pixels. */
async function tooLow(page: Page, least: number): Promise<string[]> {
  await unfold(page);
  return page.evaluate((height) => {
    return [...document.querySelectorAll<HTMLElement>('.trace > summary, .touch')]
      .filter((each) => each.getClientRects().length > 0)
      .filter((each) => each.getBoundingClientRect().height < height - 0.5)
      .map((each) => `${each.textContent} ${each.getBoundingClientRect().height}`);
  }, least);
}

/** Every link, button and fold that stands alone: those in the run of a sentence are as high as it. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a, button, summary, input, select, textarea',
    );
    return [...all]
      .filter((each) => each.getClientRects().length > 0 && !each.closest('p, dd'))
      .filter((each) => {
        const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
        // Text that only a screen reader is given is a pixel large.
        return Math.min(width, height) < 24 && Math.max(width, height) > 2;
      })
      .map((each) => `${each.outerHTML.slice(0, 90)} ${each.getBoundingClientRect().height}`);
  });
}

test.describe('what a sentence rests on', () => {
  test('opens with a mouse', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 700 });
    for (const path of ['fr/linkedin/switch/turn-off/', 'en/meta-ai/', 'fr/about/']) {
      await page.goto(path);
      expect.soft(await tooLow(page, 24), path).toEqual([]);
      expect.soft(await small(page), path).toEqual([]);
    }
  });

  // But for a whole guide, which prints as a sheet: it says how many sources there are.
  test('stands open on paper', async ({ page }) => {
    await page.goto('fr/linkedin/');
    await page.emulateMedia({ media: 'print' });
    const closed = page.locator('.trace').filter({ has: page.locator('li') });
    const count = await closed.count();
    expect(count).toBeGreaterThan(3);
    for (const trace of await closed.all()) {
      await expect.soft(trace.locator('li').first()).toBeVisible();
    }
  });
});

test.describe('what a sentence rests on, without script', () => {
  test.use({ javaScriptEnabled: false });

  test('opens all the same', async ({ page }) => {
    await page.goto('fr/linkedin/switch/turn-off/');
    const trace = page.locator('section .trace').first();
    await expect(trace.locator('li').first()).toBeHidden();
    await trace.locator('summary').click();
    await expect(trace.locator('li').first()).toBeVisible();
  });
});
