import { allWords, ready } from './site.ts';
import { expect, test } from './test.ts';

/*
 * What a reader fills in before the program answers.
 */

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { requestIdleCallback: () => 0 });
  });
});

test('a name that was typed before the program came stands in the letter', async ({ page }) => {
  const come = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await come.promise;
    await route.continue();
  });
  await page.goto('/fr/linkedin/objection-form/fill-in/');
  const field = page.getByRole('textbox', { name: allWords.fr.parts.letter.name });
  await field.fill('Zoé');
  come.resolve();
  await ready(page);
  await expect(field).toHaveValue('Zoé');
  await expect(page.getByRole('main').getByText('Zoé')).toBeVisible();
});
