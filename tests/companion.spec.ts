import type { BrowserContext, Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { allWords, headingAt, headingOf, openReady, readGuide } from './site.ts';
import { expect, test } from './test.ts';

const guide = readGuide('fr', 'linkedin', 'notification');
const { along, next, different, back } = allWords.fr.guide;
const [first, second, third] = guide.content.steps.map(({ id }) => id);
const pathOf = (id: string | undefined) => `/${guide.path}${id}/`;
const onward = (page: Page) => page.getByRole('link', { name: next, exact: true });
const keep = (page: Page) => page.getByRole('button', { name: along.inView });

/** What the browser lacks is taken from it before the page is read. */
function noWindowOnTop(page: Page) {
  return page.addInitScript(() => Reflect.deleteProperty(window, 'documentPictureInPicture'));
}

function noPopUps(page: Page) {
  return page.addInitScript(() => {
    window.open = () => null;
  });
}

/** Presses the button, and waits for what it opens. */
async function openSmall(page: Page): Promise<Page> {
  const [small] = await Promise.all([page.context().waitForEvent('page'), keep(page).click()]);
  await expect(small.getByRole('heading', { level: 1 })).toBeVisible();
  await small.setViewportSize({ width: 380, height: 400 });
  return small;
}

async function shows(page: Page, id: string | undefined) {
  await expect.poll(() => headingAt(page)).toBe(headingOf(guide, id ?? ''));
}

/** Answers for the platform, which no test asks. */
async function standIn(context: BrowserContext) {
  await context.route(/^https:\/\/www\.linkedin\.com\//, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>LinkedIn</title>' }),
  );
}

for (const [kind, prepare] of [
  ['on top of the others', async () => {}],
  ['beside the others', noWindowOnTop],
] as const) {
  test.describe(`a small window ${kind}`, () => {
    test('shows the step whole, in its own look, and nothing of what stands around it', async ({
      page,
    }) => {
      await prepare(page);
      await openReady(page, pathOf(second));
      const small = await openSmall(page);
      await shows(small, second);
      await expect(small.locator('main img').filter({ visible: true })).toHaveCount(1);
      await expect(small.getByText(allWords.fr.shell.independent)).toHaveCount(0);
      const look = (at: Page) =>
        at.evaluate(() => {
          const heading = document.querySelector('h1');
          const { backgroundColor } = getComputedStyle(document.documentElement);
          const { lang, dataset } = document.documentElement;
          const { fontFamily, color } = getComputedStyle(heading ?? document.body);
          const fonts = document.fonts.check('700 20px "Bricolage Grotesque Brought"');
          return { backgroundColor, fontFamily, color, lang, ui: dataset.ui, fonts };
        });
      // Our fonts may come to the page meanwhile, and then to its window.
      await expect(async () => expect(await look(small)).toEqual(await look(page))).toPass();
      expect(await small.title()).toBe(await page.title());
      for (const link of [onward(small), small.locator('.mark').filter({ visible: true })]) {
        await expect(link.last()).toBeInViewport({ ratio: 1 });
      }
    });

    test('moves with the page, and the page with it', async ({ page }) => {
      await prepare(page);
      await openReady(page, pathOf(first));
      const small = await openSmall(page);
      await onward(small).click();
      await shows(small, second);
      await shows(page, second);
      await expect(page).toHaveURL(pathOf(second));
      await expect(small.getByRole('heading', { level: 1 })).toBeFocused();
      expect(await small.title()).toBe(await page.title());
      await page.goBack();
      await shows(small, first);
      await onward(page).click();
      await shows(small, second);
      expect(await small.evaluate(() => scrollY)).toBe(0);
    });

    test('is walked by the keyboard alone, and closed by it', async ({ page }) => {
      await prepare(page);
      await openReady(page, pathOf(first));
      const small = await openSmall(page);
      await small.keyboard.press('j');
      await shows(small, second);
      await onward(small).focus();
      await small.keyboard.press('Enter');
      await shows(small, third);
      await small.keyboard.press('?');
      const keys = small.getByRole('dialog', { name: allWords.fr.shell.keys.title });
      await expect(keys).toBeVisible();
      await small.keyboard.press('Escape');
      await expect(keys).toBeHidden();
      await Promise.all([
        small.waitForEvent('close'),
        small.keyboard.press('Escape').catch(() => {}),
      ]);
      await shows(page, third);
      await expect(page).toHaveURL(pathOf(third));
      await expect(page.locator('main')).toHaveCount(1);
    });

    test('closes by the button that opened it, and nothing is lost', async ({ page }) => {
      await prepare(page);
      await openReady(page, `${pathOf(second)}?device=phone`);
      const small = await openSmall(page);
      await expect(keep(page)).toHaveAttribute('aria-pressed', 'true');
      await onward(small).click();
      await shows(page, third);
      await expect(keep(page)).toHaveAttribute('aria-pressed', 'true');
      await Promise.all([small.waitForEvent('close'), keep(page).click()]);
      await expect(keep(page)).toHaveAttribute('aria-pressed', 'false');
      await expect(page).toHaveURL(`${pathOf(third)}?device=phone`);
      const again = await openSmall(page);
      await shows(again, third);
    });

    test('goes to a part of the step, unfolded, and stays', async ({ page }) => {
      await prepare(page);
      await openReady(page, pathOf(second));
      const small = await openSmall(page);
      await onward(small).click();
      await shows(small, third);
      await small.getByRole('link', { name: different }).click();
      await expect(small.locator('#different')).toBeInViewport();
      await expect(page).toHaveURL(`${pathOf(third)}#different`);
      await shows(small, third);
    });

    test('answers the check in both', async ({ page }) => {
      await prepare(page);
      const check = guide.content.steps.at(-1);
      const outcome = check?.outcomes.find(({ result }) => result === 'refused');
      await openReady(page, pathOf(check?.id));
      const small = await openSmall(page);
      await small.locator(`a[href="#${outcome?.id}"]`).click();
      await expect(small.locator(`#${outcome?.id}`)).toBeVisible();
      await expect(page.locator(`#${outcome?.id}`)).toBeVisible();
    });

    test('follows a choice that is made in the page', async ({ page }) => {
      await prepare(page);
      await openReady(page, pathOf(second));
      const small = await openSmall(page);
      await page.getByText(allWords.fr.guide.change, { exact: true }).click();
      await page.getByRole('radio', { name: allWords.fr.guide.device.phone }).check();
      await expect(small.locator('.on-a-phone').filter({ visible: true })).not.toHaveCount(0);
      await expect(small.locator('.on-a-computer').filter({ visible: true })).toHaveCount(0);
    });

    test('shows the whole screen, and closes it first', async ({ page }) => {
      await prepare(page);
      await openReady(page, pathOf(second));
      const small = await openSmall(page);
      await small.getByRole('button', { name: allWords.fr.guide.picture.whole }).last().click();
      const whole = small.getByRole('dialog', { name: allWords.fr.guide.picture.whole });
      await expect(whole).toBeVisible();
      const moved = small.locator('.staged');
      const before = await moved.evaluate(({ style }) => style.transform);
      await small.getByRole('button', { name: allWords.fr.guide.picture.zoomIn }).click();
      await expect.poll(() => moved.evaluate(({ style }) => style.transform)).not.toBe(before);
      await small.keyboard.press('Escape');
      await expect(whole).toBeHidden();
      await shows(small, second);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`is no worse to use than the page, in ${colorScheme}`, async ({ page }) => {
        await prepare(page);
        await page.emulateMedia({ colorScheme });
        await openReady(page, pathOf(second));
        const small = await openSmall(page);
        await small.emulateMedia({ colorScheme });
        const { width, scrollWidth } = await small.evaluate(() => ({
          width: innerWidth,
          scrollWidth: document.documentElement.scrollWidth,
        }));
        expect(scrollWidth).toBeLessThanOrEqual(width);
        const background = (at: Page) =>
          at.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        expect(await background(small)).toBe(await background(page));
      });
    }
  });
}

test('the small window has nothing that keeps assistive technology out', async ({ page }) => {
  await noWindowOnTop(page);
  await openReady(page, pathOf(second));
  const small = await openSmall(page);
  expect.soft(await faultsOf(small)).toEqual([]);
  await small.emulateMedia({ forcedColors: 'active' });
  expect(await faultsOf(small)).toEqual([]);
});

test('where pop-ups are blocked it says so, and nothing is lost', async ({ page }) => {
  await noWindowOnTop(page);
  await noPopUps(page);
  await openReady(page, pathOf(second));
  await keep(page).click();
  await expect(page.getByText(along.inViewRefused)).toBeVisible();
  await expect(keep(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(keep(page)).toBeFocused();
  await onward(page).click();
  await shows(page, third);
});

test('when the page goes, the window beside the others becomes a page itself', async ({ page }) => {
  await noWindowOnTop(page);
  await openReady(page, pathOf(first));
  const small = await openSmall(page);
  await onward(small).click();
  await shows(page, second);
  await page.close({ runBeforeUnload: true });
  await expect(small).toHaveURL(pathOf(second));
  await onward(small).click();
  await expect(small).toHaveURL(pathOf(third));
});

test.describe('"Open this screen"', () => {
  test.beforeEach(({ context }) => standIn(context));
  // Other hosts are asked for on purpose here; each is answered by the test itself.
  test.use({ provoked: /linkedin\.com/ });

  const button = (page: Page) =>
    page.getByRole('link', { name: allWords.fr.guide.open.replace('{{name}}', 'LinkedIn') });

  test('opens a tab of the large window below a small one that stays on top', async ({ page }) => {
    await openReady(page, pathOf(second));
    const small = await openSmall(page);
    const [platform] = await Promise.all([
      page.context().waitForEvent('page'),
      button(small).click(),
    ]);
    await expect(platform).toHaveURL(/linkedin/);
    expect(small.isClosed()).toBe(false);
    await shows(small, second);
    expect(await platform.evaluate(() => opener)).toBeNull();
  });

  for (const from of ['the small window', 'the page']) {
    test(`pressed in ${from} opens a window in the room that the small one leaves`, async ({
      page,
    }) => {
      await noWindowOnTop(page);
      await openReady(page, pathOf(second));
      const small = await openSmall(page);
      const pressed = from === 'the page' ? page : small;
      await pressed.evaluate(() => {
        const { open } = window;
        Object.assign(window, { asked: [] });
        window.open = (...asked) => {
          Object.assign(window, { asked });
          return open(...asked);
        };
      });
      const room = await small.evaluate(() => ({ left: screenX, right: screenX + outerWidth }));
      await Promise.all([page.context().waitForEvent('page'), button(pressed).click()]);
      const [href, , features] = await pressed.evaluate(
        () => (window as unknown as { asked: string[] }).asked,
      );
      expect(href).toContain('https://www.linkedin.com/');
      expect(features).toMatch(/^noopener,noreferrer,popup,/);
      const at = Object.fromEntries((features ?? '').split(',').map((each) => each.split('=')));
      const [left, width] = [Number(at.left), Number(at.width)];
      expect(width).toBeGreaterThan(0);
      expect(left + width <= room.left || left >= room.right).toBe(true);
      await shows(small, second);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('no second window is offered', async ({ page }) => {
    await openReady(page, pathOf(second));
    await expect(page.getByRole('button', { name: along.awake })).toBeVisible();
    await expect(keep(page)).toHaveCount(0);
  });
});

test('the button comes late, and nothing moves by it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openReady(page, pathOf(second));
  await expect(keep(page)).toBeVisible();
  expect(asked.filter((url) => /\/Along[^/]*\.js$/.test(url))).toHaveLength(1);
  const place = () => page.getByRole('link', { name: different }).boundingBox();
  const before = await place();
  await onward(page).click();
  await shows(page, third);
  await expect(keep(page)).toBeVisible();
  expect((await place())?.x).toBe(before?.x);
});

test.describe('where the script does not come', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('the step is there without its button', async ({ page }) => {
    await page.route(/\/Along[^/]*\.js$/, (route) => route.abort());
    await openReady(page, pathOf(second));
    await page.waitForLoadState('networkidle');
    await expect(keep(page)).toHaveCount(0);
    await onward(page).click();
    await shows(page, third);
    await page.getByRole('link', { name: back, exact: true }).click();
    await shows(page, second);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no window is offered, and the row begins with what there is', async ({ page }) => {
    await page.goto(pathOf(second));
    await expect(page.getByText(along.inView)).toBeHidden();
    const [row, link] = await Promise.all([
      page.locator('.step-act > div').last().boundingBox(),
      page.getByRole('link', { name: different }).boundingBox(),
    ]);
    expect(link?.x).toBe(row?.x);
  });
});
