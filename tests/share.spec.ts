import type { Page } from '@playwright/test';
import decodeQr from 'qr/decode.js';
import { allWords, openReady, readGuide, tabTo } from './site.ts';
import { expect, test } from './test.ts';

const guide = readGuide('fr', 'linkedin', 'notification');
const { share: words, copy, device, platform } = allWords.fr.guide;
const step = `/${guide.path}${guide.content.steps[1]?.id}/`;

const share = (page: Page) => page.getByRole('button', { name: words.button, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const send = (page: Page) => page.getByRole('button', { name: words.send, exact: true });
const copyIt = (page: Page) => page.getByRole('button', { name: copy.address });
const code = (page: Page) => page.getByRole('img', { name: words.code });
const here = (page: Page) => new URL(page.url()).origin + step;
const addressShown = (page: Page) => dialog(page).getByText(here(page));

/** Stands in for the system's sheet: notes what it is given, then does as it is told. */
async function sheet(page: Page, refusal?: string): Promise<() => Promise<ShareData[]>> {
  await page.addInitScript((name) => {
    const given: ShareData[] = [];
    Object.assign(window, { given });
    Object.defineProperty(Navigator.prototype, 'share', {
      configurable: true,
      value: async (data: ShareData) => {
        given.push(data);
        if (name) throw new DOMException('refused', name);
      },
    });
  }, refusal);
  return () => page.evaluate(() => (window as unknown as { given: ShareData[] }).given);
}

function noSheet(page: Page) {
  return page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
}

function noClipboard(page: Page) {
  return page.addInitScript(() => {
    Clipboard.prototype.writeText = () =>
      Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

/** What a camera reads on the page, with another library than the one that drew it. */
async function readCode(page: Page): Promise<string> {
  const shot = (await code(page).screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const image = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    return {
      data: [...(image?.data ?? [])],
      width: bitmap.width,
      height: bitmap.height,
    };
  }, shot);
  return decodeQr({ data: Uint8Array.from(data), width, height });
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('where the system has a sheet', () => {
  test('the step is handed to it, in words: its language, and nothing that was not chosen', async ({
    page,
  }) => {
    const given = await sheet(page);
    await openReady(page, `${step}?from=mail&ui=xx#top`);
    await share(page).click();
    await send(page).click();
    await expect.poll(given).toHaveLength(1);
    const [data] = await given();
    const title = await page.title();
    expect(data).toEqual({ title, text: `${title} · ${words.language}`, url: here(page) });
  });

  test('what was chosen is said and carried', async ({ page }) => {
    const given = await sheet(page);
    await openReady(page, `${step}?device=phone&from=mail&ui=en`);
    await share(page).click();
    await send(page).click();
    await expect.poll(given).toHaveLength(1);
    const [data] = await given();
    expect(data?.url).toBe(`${here(page)}?device=phone&ui=en`);
    expect(data?.text).toContain(device.phone);
    expect(data?.text).toContain(platform.en.replace('{{name}}', guide.content.app));
    expect(await readCode(page)).toBe(`${here(page)}?device=phone&ui=en`);
  });

  for (const refusal of ['AbortError', 'InvalidStateError', 'NotAllowedError']) {
    test(`after ${refusal} the other ways are still there`, async ({ page }) => {
      const given = await sheet(page, refusal);
      await openReady(page, step);
      await share(page).click();
      await send(page).click();
      await expect.poll(given).toHaveLength(1);
      await copyIt(page).click();
      await expect(page.getByText(copy.copied)).toBeVisible();
      expect(await copied(page)).toBe(here(page));
      expect(await readCode(page)).toBe(here(page));
    });
  }
});

test.describe('where there is no sheet', () => {
  test('the address is copied', async ({ page }) => {
    await noSheet(page);
    await openReady(page, step);
    await share(page).click();
    await expect(addressShown(page)).toBeVisible();
    await expect(send(page)).toBeHidden();
    await copyIt(page).click();
    await expect(page.getByText(copy.copied)).toBeVisible();
    expect(await copied(page)).toBe(here(page));
  });

  test('nor a clipboard, the address is selected', async ({ page }) => {
    await noSheet(page);
    await noClipboard(page);
    await openReady(page, step);
    await share(page).click();
    await copyIt(page).click();
    await expect(page.getByText(copy.refused)).toBeVisible();
    expect(await selected(page)).toBe(here(page));
  });

  test('the keyboard does all of it, and the focus comes back', async ({ page }) => {
    await noSheet(page);
    await openReady(page, step);
    await tabTo(page, share(page));
    await page.keyboard.press('Enter');
    await expect(code(page)).toBeVisible();
    await tabTo(page, copyIt(page));
    await page.keyboard.press('Enter');
    await expect(page.getByText(copy.copied)).toBeVisible();
    expect(await copied(page)).toBe(here(page));
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(share(page)).toBeFocused();
  });
});

test('a press beside it closes it; the page behind has not moved', async ({ page }) => {
  await openReady(page, step);
  const top = await share(page).evaluate((button) => button.getBoundingClientRect().top);
  await share(page).click();
  await expect(code(page)).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(dialog(page)).toHaveCount(0);
  await expect(page).toHaveURL(here(page));
  expect(await share(page).evaluate((button) => button.getBoundingClientRect().top)).toBe(top);
});

test('a whole guide is handed on too', async ({ page }) => {
  const given = await sheet(page);
  await openReady(page, guide.path);
  await share(page).click();
  await expect(dialog(page)).toHaveAccessibleName(words.guide);
  await send(page).click();
  await expect.poll(given).toHaveLength(1);
  expect((await given())[0]?.url).toBe(`${new URL(page.url()).origin}/${guide.path}`);
});

test('what draws the code is fetched when it is wanted, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const drawers = () => asked.filter((url) => /\/Shared[^/]*\.js$/.test(url)).length;
  await openReady(page, step);
  await page.waitForLoadState('networkidle');
  expect(drawers()).toBe(0);
  await share(page).click();
  await expect(code(page)).toBeVisible();
  expect(drawers()).toBe(1);
});

test.describe('where the code does not come', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('the address is there all the same', async ({ page }) => {
    await page.route(/\/Shared[^/]*\.js$/, (route) => route.abort());
    await openReady(page, step);
    await share(page).click();
    await expect(page.getByRole('status').getByText(here(page))).toBeVisible();
    await expect(dialog(page)).toHaveCount(0);
  });
});

const looks = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'the reader’s own light colours', colorScheme: 'light', forcedColors: 'active' },
  { name: 'the reader’s own dark colours', colorScheme: 'dark', forcedColors: 'active' },
] as const;

for (const { name, ...media } of looks) {
  test(`in a narrow window, in ${name}, a camera reads the code`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.emulateMedia(media);
    await openReady(page, step);
    await share(page).click();
    expect(await readCode(page)).toBe(here(page));
    const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that could not be done', async ({ page }) => {
    await page.goto(step);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(share(page)).toBeHidden();
  });
});
