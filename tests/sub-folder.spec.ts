import { siteUrl } from './built/build-second.ts';
import { headingAt, headingOf, openReady, readGuide, readHome, shownPictures } from './site.ts';
import { expect, test } from './test.ts';

const guide = readGuide('fr', 'linkedin', 'notification');

test('a guide is walked below a sub-folder', async ({ page }) => {
  const { words, tracks } = readHome('fr');
  await openReady(page, 'fr/');
  await page.getByRole('link', { name: `${words.lists.start} ${tracks[0]?.line}` }).click();
  const { next, toCheck } = guide.content.words.guide;
  for (const [index, { id }] of guide.content.steps.entries()) {
    await expect(page).toHaveURL(`/guide/${guide.path}${id}/`);
    await expect.poll(() => headingAt(page)).toBe(headingOf(guide, id));
    if (index === guide.content.steps.length - 1) break;
    await page
      .getByRole('link', { name: new RegExp(`^(${next}|${toCheck})$`) })
      .last()
      .click();
  }
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/guide/en/linkedin/notification/check/');
});

test('a guide on paper names its address on the web', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(guide.path);
  await expect(page.getByText(`${siteUrl}/guide/${guide.path}`, { exact: true })).toBeVisible();
});

test('a step opens fresh below a sub-folder, with its picture', async ({ page }) => {
  await openReady(page, `${guide.path}data-privacy/`);
  const picture = shownPictures(page);
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});

test('the language is picked below a sub-folder', async ({ page, baseURL }) => {
  await page.goto(baseURL ?? '');
  await expect(page).toHaveURL('/guide/fr/');
});

test.describe('below a sub-folder', () => {
  test.use({ provoked: /404 \(Not Found\)/ });

  test('a lost address is answered with pages that are there', async ({ page }) => {
    const response = await page.goto('en/linkedin/nope/');
    expect(response?.status()).toBe(404);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL('/guide/en/linkedin/');
  });

  test('without script the pages are walked by plain links', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(`${guide.path}data-privacy/`);
    await page.getByRole('link', { name: guide.content.words.guide.next, exact: true }).click();
    await expect(page).toHaveURL(`/guide/${guide.path}${guide.content.steps[2]?.id}/`);
    await expect(shownPictures(page)).toHaveCount(1);
    await context.close();
  });
});
