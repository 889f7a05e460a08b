import type { Page } from '@playwright/test';
import { allWords, headingAt, headingOf, openReady, readGuide } from './site.ts';
import { expect, test } from './test.ts';

const guide = readGuide('en', 'linkedin', 'notification');
const { next, back, along } = allWords.en.guide;
const ids = guide.content.steps.map(({ id }) => id);
const pathOf = (index: number) => `/${guide.path}${ids[index]}/`;

interface Noted {
  types: string[];
  longest: number;
  names: string[];
  /** Parts of the step that slide in. */
  slid: string[];
}

/** Notes what the browser is asked to move, and how long it takes. */
async function noteMotion(page: Page): Promise<() => Promise<Noted[]>> {
  await page.addInitScript(() => {
    const noted: Noted[] = [];
    Object.assign(window, { noted });
    const { startViewTransition } = Document.prototype;
    if (!startViewTransition) return;
    Document.prototype.startViewTransition = function (this: Document, options) {
      const transition = startViewTransition.call(this, options);
      const types = [...(transition.types ?? [])];
      transition.ready.then(
        () => {
          const moved = document
            .getAnimations()
            .map(({ effect }) => effect)
            .filter((effect) => effect instanceof KeyframeEffect)
            .filter(({ pseudoElement }) => pseudoElement?.startsWith('::view-transition'));
          noted.push({
            types,
            longest: Math.max(...moved.map((each) => Number(each.getComputedTiming().endTime))),
            names: moved.map(({ pseudoElement }) => pseudoElement ?? ''),
            slid: document
              .getAnimations()
              .filter((each) => !(each instanceof CSSAnimation))
              .map(({ effect }) => effect instanceof KeyframeEffect && effect.target?.className)
              .map(String),
          });
        },
        () => noted.push({ types, longest: 0, names: [], slid: [] }),
      );
      return transition;
    };
  });
  return () => page.evaluate(() => (window as unknown as { noted: Noted[] }).noted);
}

/** Motion comes late, with the button. */
async function open(page: Page, index: number) {
  await openReady(page, pathOf(index));
  await expect(page.getByRole('button', { name: along.inView })).toBeVisible();
}

const press = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

async function shows(page: Page, index: number) {
  await expect.poll(() => headingAt(page)).toBe(headingOf(guide, ids[index] ?? ''));
}

test('a step slides forward and back along the line, and shortly', async ({ page }) => {
  const noted = await noteMotion(page);
  await open(page, 1);
  await press(page, next);
  await shows(page, 2);
  await expect.poll(async () => (await noted()).length).toBe(1);
  await page.waitForFunction(() => !document.activeViewTransition);
  await press(page, back);
  await shows(page, 1);
  await expect.poll(async () => (await noted()).length).toBe(2);
  const [forth, home] = await noted();
  expect([forth?.types, home?.types]).toEqual([['forward'], ['back']]);
  for (const { longest, names, slid } of await noted()) {
    expect(slid.sort()).toEqual(['step-figure', 'step-words']);
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThanOrEqual(200);
    expect(names).toContain('::view-transition-group(here)');
    // No press is kept from what there is only a picture of.
    expect(names.filter((name) => !name.includes('(here)'))).toEqual([]);
  }
});

test('keys that come fast are all followed', async ({ page }) => {
  await noteMotion(page);
  await open(page, 0);
  // What was opened before is at hand.
  for (const [key, index] of [
    ['j', 1],
    ['j', 2],
    ['j', 3],
    ['k', 2],
    ['k', 1],
    ['k', 0],
  ] as const) {
    await page.keyboard.press(key);
    await shows(page, index);
  }
  for (const key of ['j', 'j', 'k', 'j', 'j']) await page.keyboard.press(key);
  await expect(page).toHaveURL(pathOf(3));
  await shows(page, 3);
});

test('what is pressed while a step slides is pressed', async ({ page }) => {
  await noteMotion(page);
  await open(page, 1);
  // So slow that it is still under way.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::view-transition-group(*) { animation-duration: 60s !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  await press(page, next);
  await shows(page, 2);
  const link = await page.getByRole('link', { name: next, exact: true }).boundingBox();
  await page.mouse.click((link?.x ?? 0) + 20, (link?.y ?? 0) + 20);
  await shows(page, 3);
});

test('going elsewhere does not slide', async ({ page }) => {
  const noted = await noteMotion(page);
  await open(page, 1);
  await press(page, 'LinkedIn line');
  await expect(page).toHaveURL('/en/linkedin/');
  expect(await noted()).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a step is drawn at once, and slides in', async ({ page }) => {
    const noted = await noteMotion(page);
    await openReady(page, pathOf(1));
    await expect(page.getByRole('button', { name: along.awake })).toBeVisible();
    // There and back, so that the next one is at hand.
    await press(page, next);
    await shows(page, 2);
    await press(page, back);
    await shows(page, 1);
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    const slid = await page.evaluate(async () => {
      document.querySelector<HTMLAnchorElement>('a[rel="next"]')?.click();
      return document
        .getAnimations()
        .map(({ effect }) => effect instanceof KeyframeEffect && effect.target?.className);
    });
    expect(slid).toContain('step-words');
    await shows(page, 2);
    expect(await noted()).toEqual([]);
  });
});

test.describe('where motion is not wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page }) => {
    const noted = await noteMotion(page);
    await open(page, 1);
    await press(page, next);
    await shows(page, 2);
    expect(await noted()).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('where the browser knows no transitions, steps are drawn at once', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'startViewTransition');
    Reflect.deleteProperty(window, 'ViewTransition');
  });
  await open(page, 1);
  await press(page, next);
  await shows(page, 2);
});

test('the mark draws the eye once, then rests', async ({ page }) => {
  await page.addInitScript(() => {
    const runs: object[] = [];
    Object.assign(window, { runs });
    addEventListener('animationend', ({ animationName, target }) => {
      if (target instanceof Element) runs.push({ animationName, in: target.className });
    });
  });
  await openReady(page, pathOf(1));
  const mark = page.locator('figure .mark').filter({ visible: true });
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'runs').length))
    .toBeGreaterThan(0);
  const still = await mark.evaluate((element) => ({
    running: element.getAnimations().length,
    outline: getComputedStyle(element).outlineWidth,
  }));
  expect(still).toEqual({ running: 0, outline: '4px' });
});

test.describe('before any script', () => {
  test.use({ javaScriptEnabled: false });

  test('pages are walked as ever', async ({ page }) => {
    await page.goto(pathOf(1));
    await press(page, next);
    await expect(page).toHaveURL(pathOf(2));
    await shows(page, 2);
  });
});

test('pages that the browser opens by itself move along the line too', async ({ page }) => {
  // The program does not come: the browser is alone.
  await page.route(/\/assets\/.*\.js$/, () => {});
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      const { viewTransition } = event as PageRevealEvent;
      viewTransition?.ready.then(() => {
        const names = document
          .getAnimations()
          .map(({ effect }) => effect instanceof KeyframeEffect && effect.pseudoElement);
        Object.assign(window, { names });
      });
    });
  });
  // A page that is slow to come may be shown before its line is: then there is nothing to move to.
  await expect(async () => {
    await page.goto(pathOf(1));
    await press(page, next);
    await expect(page).toHaveURL(pathOf(2));
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'names')), { timeout: 5_000 })
      .toContain('::view-transition-group(here)');
  }).toPass();
});
