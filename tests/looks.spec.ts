import type { Page } from '@playwright/test';
import { layoutShift } from '../src/commands/layout-shift.ts';
import { devices } from '../src/steps/basics.ts';
import {
  allWords,
  builtGuides,
  openReady,
  pageGroups,
  readGuide,
  ready,
  shownPictures,
  unfold,
} from './site.ts';
import { expect, test } from './test.ts';

/** How much moved by itself since the page was opened. */
async function shiftOf(page: Page): Promise<number> {
  await ready(page);
  await page.waitForLoadState('networkidle');
  return layoutShift(page);
}

/** The style sheet's fonts come too late for the first paint, and the program's when they are let go. */
async function holdFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.addInitScript(() => {
    const { load } = FontFace.prototype;
    FontFace.prototype.load = async function () {
      const { dataset } = document.documentElement;
      dataset.heldFonts = `${Number(dataset.heldFonts ?? 0) + 1}`;
      await new Promise((resolve) => addEventListener('let-go', resolve));
      const font = await load.call(this);
      // After what the program does with it.
      setTimeout(() => {
        dataset.loadedFonts = `${Number(dataset.loadedFonts ?? 0) + 1}`;
      }, 100);
      return font;
    };
  });
}

/** How far down each part of the page begins that is in the window. */
function linesOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('body *')].entries();
    const tops = [...parts].map(
      ([index, part]) => [index, part.getBoundingClientRect().top, part.checkVisibility()] as const,
    );
    return Object.fromEntries(
      tops
        .filter(([, top, isVisible]) => isVisible && top >= 0 && top < innerHeight)
        .map(([index, top]) => [index, Math.round(top)]),
    );
  });
}

/** A hundredth of what browsers call much. */
const mostAside = 0.005;

/** How many fonts the program has put beside those of the style sheet. */
function takenFonts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const own = (font: FontFace) => font.display === 'auto' && !font.family.includes('Fallback');
    return [...document.fonts].filter(own).length;
  });
}

const french = builtGuides.filter(({ lang }) => lang === 'fr');

for (const device of devices) {
  test(`nothing moves while a step loads, on a ${device}’s picture`, async ({ page }) => {
    // They are tested below.
    await holdFonts(page);
    for (const { path, content } of french) {
      for (const { id, screens } of content.steps) {
        if (!screens.some((screen) => screen.device === device)) continue;
        await page.goto(`${path}${id}/?device=${device}`);
        expect.soft(await shiftOf(page), `${path}${id}/`).toBe(0);
      }
    }
  });
}

test.describe('fonts', () => {
  test.use({ provoked: /^console: Failed to load resource/ });

  test('are asked for by the program on a phone, by the page where there is room', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') asked.push(request.url());
    });
    const path = '/fr/linkedin/switch/turn-off/';
    await page.route('**/*.js', (route) => route.abort());
    await page.setViewportSize({ width: 767, height: 650 });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);

    await page.goto('about:blank');
    await page.setViewportSize({ width: 768, height: 650 });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(asked).toHaveLength(2);
    expect(await layoutShift(page)).toBe(0);

    await page.setViewportSize({ width: 390, height: 650 });
    await page.unroute('**/*.js');
    await openReady(page, path);
    await page.locator(`main a[href*="/switch/"]:visible`).last().click();
    await expect.poll(() => takenFonts(page)).toBe(2);
  });
});

test('fonts that come at once move no line either', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  for (const { path, content } of french) {
    for (const { id } of content.steps) {
      await page.goto(`${path}${id}/`);
      // Words beside others may move aside; one that goes to another line would count more.
      expect.soft(await shiftOf(page), `${path}${id}/`).toBeLessThan(mostAside);
    }
  }
});

test('nothing moves where the fonts do not come', async ({ page }) => {
  await holdFonts(page);
  for (const { path, content } of french) {
    await page.goto(`${path}${content.steps[0]?.id}/`);
    expect.soft(await shiftOf(page), path).toBe(0);
  }
});

for (const { width, height } of [
  { width: 1366, height: 650 },
  { width: 390, height: 700 },
]) {
  test(`fonts that come late move no line, at ${width} pixels`, async ({ page }) => {
    await holdFonts(page);
    await page.setViewportSize({ width, height });
    let atOnce = 0;
    for (const { path, content } of french) {
      const [one, two] = content.steps;
      await openReady(page, `${path}${one?.id}/`);
      // The program asks for them when it has nothing else to do; what else comes then is there too.
      await page.waitForFunction(() => document.documentElement.dataset.heldFonts === '2');
      await page.locator('main button[aria-pressed]').waitFor({ state: 'attached' });
      const before = await linesOf(page);
      await page.evaluate(() => dispatchEvent(new Event('let-go')));
      await page.waitForFunction(() => document.documentElement.dataset.loadedFonts === '2');
      const taken = await takenFonts(page);
      expect.soft([0, 2], path).toContain(taken);
      if (taken > 0) atOnce += 1;
      expect.soft(await linesOf(page), path).toEqual(before);
      // What stands beside words moves aside by as much as these are wider or narrower now.
      expect.soft(await layoutShift(page), path).toBeLessThan(mostAside);
      await page.locator(`main a[href$="/${two?.id}/"]:visible`).last().click();
      await expect(page).toHaveURL(new RegExp(`/${two?.id}/$`));
      await expect.poll(() => takenFonts(page), path).toBe(2);
    }
    expect(atOnce).toBeGreaterThan(french.length / 2);
  });
}

test('the mark frames the same part of the picture without script and with it', async ({
  browser,
  page,
  baseURL,
}) => {
  const { path } = readGuide('fr', 'linkedin', 'notification');
  const boxOnPicture = async (at: Page) => {
    await at.goto(`${path}manage-data/`);
    const picture = await shownPictures(at).boundingBox();
    const mark = await at.locator('[data-mark]').filter({ visible: true }).boundingBox();
    if (!picture || !mark) throw new Error('Picture and mark must both be shown');
    const part = (from: number, whole: number) => Math.round((from / whole) * 1000);
    return [
      part(mark.x - picture.x, picture.width),
      part(mark.y - picture.y, picture.height),
      part(mark.width, picture.width),
      part(mark.height, picture.height),
    ];
  };
  const withScript = await boxOnPicture(page);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL ?? '',
    viewport: page.viewportSize(),
  });
  expect(await boxOnPicture(await context.newPage())).toEqual(withScript);
  expect(withScript.every((part) => part > 0 && part < 1000)).toBe(true);
  await context.close();
});

/** What a reader may ask of any page (WCAG 1.4.12). */
const wideText = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important }`;

for (const [group, paths] of pageGroups) {
  test(`in a narrow window nothing runs out of it, however wide the text is set, at /${group}`, async ({
    browser,
    baseURL,
  }) => {
    // The style that is added here is not one of ours.
    const context = await browser.newContext({ baseURL: baseURL ?? '', bypassCSP: true });
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 568 });
    // Where ours come too late the system's font stays, and is wider.
    await page.route('**/*.woff2', (route) => route.abort());
    for (const path of paths) {
      await page.goto(path);
      await page.addStyleTag({ content: wideText });
      await unfold(page);
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect.soft(over, path).toBe(0);
    }
    await context.close();
  });
}

test('with reduced motion nothing glides', async ({ page }) => {
  const guide = readGuide('fr', 'linkedin', 'notification');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openReady(page, `${guide.path}check/`);
  const behaviour = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  expect(await behaviour()).toBe('auto');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await behaviour()).toBe('smooth');
});

test('with forced colours the mark and the current stop still stand out', async ({ page }) => {
  const guide = readGuide('fr', 'linkedin', 'notification');
  await page.emulateMedia({ forcedColors: 'active' });
  await openReady(page, `${guide.path}data-privacy/`);
  const mark = page.locator('[data-mark]').filter({ visible: true });
  await expect(mark).toHaveCSS('border-top-style', 'solid');
  await expect(mark).toHaveCSS('border-top-width', '3px');
  await expect(shownPictures(page)).toBeVisible();
  await expect(page.locator('[aria-current="step"]')).toHaveCSS('font-weight', /[67]00/);
});

test('a guide prints with its text and pictures, without buttons', async ({ page }) => {
  const guide = readGuide('fr', 'linkedin', 'notification');
  await openReady(page, guide.path);
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByRole('link', { name: new RegExp(`^${allWords.fr.lists.start}`) }),
  ).toBeHidden();
  await expect(shownPictures(page).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});
