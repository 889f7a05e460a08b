import { openReady, readGuide, readHome } from './site.ts';
import { expect, test } from './test.ts';

const fr = readGuide('fr', 'linkedin', 'notification');
const switchTo = { fr: 'Français', en: 'English' };

test('the switch keeps step, query and answer', async ({ page }) => {
  await openReady(page, `${fr.path}check/?device=phone&ui=en#off`);
  await page.getByRole('link', { name: switchTo.en }).click();
  await expect(page).toHaveURL('/en/linkedin/notification/check/?device=phone&ui=en#off');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#off')).toBeVisible();
  await page.getByRole('link', { name: switchTo.fr }).click();
  await expect(page).toHaveURL(`/${fr.path}check/?device=phone&ui=en#off`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('the switch says which language is read, and leaves the focus on itself', async ({ page }) => {
  await openReady(page, `${fr.path}${fr.content.steps[0]?.id}/`);
  await expect(page.getByRole('link', { name: switchTo.fr })).toHaveAttribute(
    'aria-current',
    'true',
  );
  const english = page.getByRole('link', { name: switchTo.en });
  await english.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(english).toHaveAttribute('aria-current', 'true');
  await expect(english).toBeFocused();
});

for (const kind of ['', 'about/', 'refused/', 'linkedin/', 'linkedin/notification/']) {
  test(`the switch keeps the page at ${kind || 'home'}`, async ({ page }) => {
    await openReady(page, `fr/${kind}`);
    const before = await page.title();
    await page.getByRole('link', { name: switchTo.en }).click();
    await expect(page).toHaveURL(`/en/${kind}`);
    await expect.poll(() => page.title()).not.toBe(before);
  });
}

for (const [locale, lang] of [
  ['fr-CA', 'fr'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
] as const) {
  test.describe(`a browser that speaks ${locale}`, () => {
    test.use({ locale });

    test(`is led from / to /${lang}/`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`/${lang}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        readHome(lang).words.home.heading,
      );
    });
  });
}

test('the language that was read last wins over the browser’s', async ({ page }) => {
  await openReady(page, 'fr/');
  await page.getByRole('link', { name: switchTo.en }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/');
  await expect(page).toHaveURL('/en/');
});

test('the page that picks a language is no place to go back to', async ({ page }) => {
  await page.goto('/fr/about/');
  await page.goto('/');
  await expect(page).toHaveURL('/fr/');
  await page.goBack();
  await expect(page).toHaveURL('/fr/about/');
});
