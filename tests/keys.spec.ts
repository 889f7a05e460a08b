import type { Page } from '@playwright/test';
import { allWords, openReady, readGuide } from './site.ts';
import { expect, test } from './test.ts';

const guide = readGuide('en', 'linkedin', 'notification');
const { shell, guide: words } = allWords.en;
const [first, second, third] = guide.content.steps.map(({ id }) => `/${guide.path}${id}/`);

const list = (page: Page) => page.getByRole('dialog', { name: shell.keys.title });

/** Once the keys are there: they come with the button. */
async function open(page: Page, path: string | undefined) {
  await openReady(page, path ?? '');
  await expect(page.getByRole('button', { name: words.along.inView })).toBeVisible();
}

/** Not only asked for: seen. */
async function arrived(page: Page, path: string | undefined) {
  await expect(page).toHaveURL(path ?? '');
  await expect(page.locator('nav a[aria-current="step"]')).toHaveAttribute('href', path ?? '');
}

for (const [on, back] of [
  ['j', 'k'],
  ['ArrowRight', 'ArrowLeft'],
] as const) {
  test(`${on} and ${back} move between steps, and the focus says where`, async ({ page }) => {
    await open(page, first);
    await page.keyboard.press(on);
    await arrived(page, second);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press(on);
    await arrived(page, third);
    await page.keyboard.press(back);
    await arrived(page, second);
  });
}

test('a key that something else wants is left to it', async ({ page }) => {
  await open(page, second);
  await page.getByText(words.change, { exact: true }).click();
  await page.getByRole('radio', { name: words.device.computer }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: words.device.phone })).toBeChecked();
  await page.keyboard.press('j');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(new RegExp(`${second}\\?device=phone$`));
});

test('over the whole screen the arrows move the picture', async ({ page }) => {
  await open(page, second);
  await page.locator('.screen').filter({ visible: true }).hover();
  await page.getByRole('button', { name: words.picture.whole }).last().click();
  await expect(page.getByRole('button', { name: words.picture.zoomIn })).toBeVisible();
  for (const key of ['ArrowRight', 'ArrowLeft', 'j', 'k', '?']) await page.keyboard.press(key);
  await expect(page).toHaveURL(second ?? '');
  await expect(list(page)).toBeHidden();
});

test('they are listed, and the focus comes back', async ({ page }) => {
  await open(page, second);
  const next = page.getByRole('link', { name: words.next, exact: true });
  await next.focus();
  await page.keyboard.press('?');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(next).toBeFocused();
  await expect(page).toHaveURL(second ?? '');
});

test('switched off, none does anything, in any tab, until it is switched on again', async ({
  page,
  context,
}) => {
  await open(page, second);
  const other = await context.newPage();
  await open(other, second);
  // The browser tells other tabs in its own time.
  const told = await other.evaluateHandle(() => ({
    told: new Promise<void>((resolve) => {
      addEventListener('storage', () => setTimeout(resolve), { once: true });
    }),
  }));
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: shell.keys.use }).press('Space');
  await page.keyboard.press('Escape');
  await told.evaluate(({ told }) => told);
  for (const each of [page, other]) {
    for (const key of ['j', 'ArrowRight', '?']) await each.keyboard.press(key);
    await expect(each).toHaveURL(second ?? '');
    await expect(list(each)).toBeHidden();
  }
  await page.reload();
  await open(page, second);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(second ?? '');
  await openReady(other, '/en/about/');
  await expect(other.getByText(allWords.en.about.privacy.keys.keys)).toBeVisible();
  await other.getByRole('checkbox', { name: shell.keys.use }).check();
  await expect(async () => {
    await page.keyboard.press('j');
    expect(new URL(page.url()).pathname).toBe(third);
  }).toPass();
});

test('storage that is full does not keep them from being switched off', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, second);
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: shell.keys.use }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(second ?? '');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the keys are told of, but no switch is shown', async ({ page }) => {
    await page.goto('/en/about/');
    await expect(page.getByRole('heading', { name: allWords.en.about.keys.title })).toBeVisible();
    await expect(page.getByText(shell.keys.use)).toBeHidden();
  });
});
