import { builtGuides, headingAt, headingOf, openReady, ready } from './site.ts';
import { expect, test } from './test.ts';

for (const guide of builtGuides) {
  test(`each step of ${guide.path} opens by its own link`, async ({ page }) => {
    for (const { id } of guide.content.steps) {
      const response = await page.goto(`${guide.path}${id}/`);
      expect(response?.status()).toBe(200);
      expect(await headingAt(page)).toBe(headingOf(guide, id));
      await expect(page.locator('html')).toHaveAttribute('lang', guide.lang);
      await ready(page);
      expect(await headingAt(page)).toBe(headingOf(guide, id));
    }
  });
}

test('an address that names the file is made short', async ({ page }) => {
  const path = `/${builtGuides[0]?.path}`;
  await openReady(page, `${path}index.html`);
  await expect(page).toHaveURL(path);
});

test('an answer has an address of its own', async ({ page }) => {
  const checked = builtGuides.flatMap((guide) =>
    guide.content.steps
      .filter(({ outcomes }) => outcomes.length > 0)
      .map((step) => ({ guide, step })),
  );
  for (const { guide, step } of checked) {
    for (const { id, title } of step.outcomes) {
      await page.goto(`${guide.path}${step.id}/#${id}`);
      const answer = page.locator(`#${id}`);
      await expect(answer).toBeVisible();
      await expect(answer.getByRole('heading')).toContainText(title.split('<')[0] ?? '');
    }
  }
});

test('a shared link is never redirected, whatever the reader chose or speaks', async ({
  browser,
  baseURL,
}) => {
  const french = builtGuides.find(({ lang }) => lang === 'fr');
  const context = await browser.newContext({ locale: 'en-GB', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await openReady(page, 'en/');
  await openReady(page, `${french?.path}${french?.content.steps[0]?.id}/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(new URL(page.url()).pathname).toMatch(/^\/fr\//);
  await context.close();
});
