import type { Page } from '@playwright/test';
import { allWords, openReady, readGuide } from './site.ts';
import { expect, test } from './test.ts';

const guide = readGuide('fr', 'linkedin', 'notification');
const { picture } = allWords.fr.guide;
const [one, two] = guide.content.steps.map(({ id }) => `${guide.path}${id}/`) as [string, string];

const opener = (page: Page) => page.getByRole('button', { name: picture.whole, exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: picture.whole });
const closer = (page: Page) => dialog(page).getByRole('button', { name: picture.close });
const nearer = (page: Page) => dialog(page).getByRole('button', { name: picture.zoomIn });
const farther = (page: Page) => dialog(page).getByRole('button', { name: picture.zoomOut });
const drawn = (page: Page) => dialog(page).getByRole('img');

/** How wide the picture shows, in CSS pixels. */
async function widthOf(page: Page): Promise<number> {
  return (await drawn(page).boundingBox())?.width ?? 0;
}

async function openWhole(page: Page): Promise<void> {
  await opener(page).click();
  await expect(nearer(page)).toBeVisible();
}

const windows = [
  { name: 'a computer', width: 1366, height: 650 },
  { name: 'a phone', width: 390, height: 700 },
];

for (const { name, ...viewport } of windows) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`on ${name} ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
      test.use({ viewport, javaScriptEnabled });

      test('the whole screen opens over the page, and Escape leads back', async ({ page }) => {
        await page.goto(one);
        await expect(dialog(page)).toBeHidden();
        await opener(page).click();
        await expect(dialog(page)).toBeVisible();
        await expect(closer(page)).toBeFocused();
        await expect(drawn(page)).toBeInViewport({ ratio: 0.9 });
        const marks = dialog(page).locator('.mark').filter({ visible: true });
        await expect(marks.last()).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Escape');
        await expect(dialog(page)).toBeHidden();
        await expect(opener(page)).toBeFocused();
      });

      test('a press on the picture beside the mark opens it too', async ({ page }) => {
        await page.goto(two);
        const shown = page.locator('figure .view').filter({ visible: true });
        const { width = 0 } = (await shown.boundingBox()) ?? {};
        await shown.click({ position: { x: width - 12, y: 12 } });
        await expect(dialog(page)).toBeVisible();
        await closer(page).click();
        await expect(dialog(page)).toBeHidden();
      });
    });
  }
}

test.describe('the page behind', () => {
  test.use({ viewport: { width: 1366, height: 650 } });

  test('does not move', async ({ page }) => {
    await openReady(page, one);
    await page.evaluate(() => scrollTo({ top: 60, behavior: 'instant' }));
    await openWhole(page);
    await page.mouse.move(680, 400);
    await page.mouse.wheel(0, 400);
    await page.keyboard.press('PageDown');
    await expect.poll(() => widthOf(page)).not.toBe(0);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    expect(await page.evaluate(() => scrollY)).toBe(60);
  });
});

test.describe('coming nearer', () => {
  test.use({ viewport: { width: 1366, height: 650 } });

  test('its program is fetched when the picture is opened, not before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const zoom = () => asked.filter((url) => /\/Zoom[^/]*\.js$/.test(url)).length;
    await openReady(page, one);
    await page.waitForLoadState('networkidle');
    expect(zoom()).toBe(0);
    await openWhole(page);
    expect(zoom()).toBe(1);
  });

  test('by its buttons', async ({ page }) => {
    await openReady(page, one);
    await openWhole(page);
    const whole = await widthOf(page);
    await nearer(page).click();
    await expect.poll(() => widthOf(page)).toBeCloseTo(whole * 1.5, 0);
    await farther(page).click();
    await expect.poll(() => widthOf(page)).toBeCloseTo(whole, 0);
  });

  test('by keys, which then move it', async ({ page }) => {
    await openReady(page, one);
    await openWhole(page);
    const whole = await widthOf(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(() => widthOf(page)).toBeGreaterThan(whole * 1.3);
    const left = async () => (await drawn(page).boundingBox())?.x ?? 0;
    const before = await left();
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).toBeLessThan(before - 20);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await expect.poll(() => widthOf(page)).toBeCloseTo(whole, 0);
  });

  test('by the wheel, towards what lies under the pointer', async ({ page }) => {
    await openReady(page, one);
    await openWhole(page);
    const whole = await widthOf(page);
    /** What of the picture lies under the pointer, from its left edge to its right. */
    const under = async () => {
      const { x = 0, width = 0 } = (await drawn(page).boundingBox()) ?? {};
      return (680 - x) / width;
    };
    const aim = await under();
    await page.mouse.move(680, 300);
    await page.mouse.wheel(0, -100);
    await expect.poll(() => widthOf(page)).toBeGreaterThan(whole * 1.2);
    expect(await under()).toBeCloseTo(aim, 2);
  });

  test('by pressing twice, which also leads back', async ({ page }) => {
    await openReady(page, one);
    await openWhole(page);
    const whole = await widthOf(page);
    await page.mouse.dblclick(680, 300);
    await expect.poll(() => widthOf(page)).toBeCloseTo(whole * 1.7, 0);
    // While it still comes to rest, another double press is not taken.
    await expect(async () => {
      await page.mouse.dblclick(680, 300);
      await expect.poll(() => widthOf(page), { timeout: 10_000 }).toBeCloseTo(whole, 0);
    }).toPass();
  });

  test('what is pressed on it leads on, and closes it', async ({ page }) => {
    await openReady(page, two);
    await openWhole(page);
    await dialog(page).getByRole('link', { name: picture.press }).click();
    await expect(page).toHaveURL(`/${guide.path}${guide.content.steps[2]?.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(dialog(page)).toBeHidden();
  });

  test('opened again, it begins as before', async ({ page }) => {
    await openReady(page, one);
    await openWhole(page);
    const whole = await widthOf(page);
    await nearer(page).click();
    await expect.poll(() => widthOf(page)).toBeGreaterThan(whole * 1.4);
    await page.keyboard.press('Escape');
    await openWhole(page);
    await expect.poll(() => widthOf(page)).toBeCloseTo(whole, 0);
  });
});

test.describe('under two fingers', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test('it comes nearer', async ({ page, context }) => {
    await openReady(page, one);
    await openWhole(page);
    const whole = await widthOf(page);
    const fingers = await context.newCDPSession(page);
    const at = (apart: number) => [
      { x: 195 - apart, y: 380, id: 1 },
      { x: 195 + apart, y: 380, id: 2 },
    ];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints: apart ? at(apart) : [] });
    await touch('touchStart', 30);
    for (const apart of [40, 50, 60, 70, 80, 90]) await touch('touchMove', apart);
    await touch('touchEnd');
    await expect.poll(() => widthOf(page)).toBeGreaterThan(whole * 1.5);
  });
});

test.describe('without its program', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('the picture is there all the same, and can be left', async ({ page }) => {
    await page.route(/\/Zoom[^/]*\.js$/, (route) => route.abort());
    await openReady(page, one);
    await opener(page).click();
    await expect(drawn(page)).toBeInViewport();
    await expect(nearer(page)).toBeHidden();
    await closer(page).click();
    await expect(dialog(page)).toBeHidden();
  });
});
