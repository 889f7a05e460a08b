import {
  allWords,
  builtGuides,
  headingAt,
  headingOf,
  named,
  pagePaths,
  readGuide,
  shownPictures,
} from './site.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test.describe('in a window of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('every page shows its text in its language, and nothing is cut off', async ({ page }) => {
    for (const path of pagePaths) {
      const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect.soft(response?.status(), path).toBe(200);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      const { lang, text, width, canonical } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        text: document.querySelector('main')?.innerText ?? '',
        width: document.documentElement.scrollWidth,
        canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '',
      }));
      expect.soft(text.length, path).toBeGreaterThan(40);
      expect.soft(width, path).toBeLessThanOrEqual(320);
      expect.soft(new URL(canonical).pathname).toBe(`/${path}`);
      if (path !== '') expect.soft(lang, path).toBe(path.slice(0, 2));
    }
  });
});

// Each guide in one of its languages: the pages of the other are the same but for their words.
for (const [index, guide] of builtGuides.entries()) {
  if (guide.lang !== (index % 2 === 0 ? 'fr' : 'en')) continue;
  test(`${guide.path} is walked by plain links, with its pictures`, async ({ page }) => {
    const { words, steps } = guide.content;
    await page.goto(guide.path);
    await page
      .getByRole('link', { name: new RegExp(`^${allWords[guide.lang].lists.start}`) })
      .click();
    for (const [at, step] of steps.entries()) {
      await expect(page).toHaveURL(`/${guide.path}${step.id}/`);
      expect(await headingAt(page)).toBe(headingOf(guide, step.id));
      await expect(shownPictures(page)).toHaveCount(
        step.screens.length > 0
          ? 1
          : step.outcomes.filter(({ screens }) => screens.length > 0).length,
      );
      const { next, toCheck } = words.guide;
      const onwards = page.getByRole('link', { name: new RegExp(`^(${next}|${toCheck})$`) }).last();
      if (at < steps.length - 1) await onwards.click();
    }
  });
}

test('the front page offers both languages', async ({ page }) => {
  for (const lang of ['fr', 'en'] as const) {
    await page.goto('/');
    await page.getByRole('link', { name: allWords[lang].lost.continue }).click();
    await expect(page).toHaveURL(`/${lang}/`);
  }
});

test('an answer of the check opens, by link and by address', async ({ page }) => {
  const guide = readGuide('fr', 'linkedin', 'notification');
  const outcomes = guide.content.steps.at(-1)?.outcomes ?? [];
  const [off, on] = ['off', 'on'].map((id) => outcomes.find((each) => each.id === id));
  await page.goto(`${guide.path}check/`);
  await expect(page.locator('#off')).toBeHidden();
  const { seen } = allWords.fr.parts.check;
  await page.getByRole('link', { name: named(seen, off?.title ?? '') }).click();
  await expect(page.getByRole('region', { name: off?.title ?? '' })).toBeVisible();
  await page.goto(`${guide.path}check/#on`);
  await expect(page.getByRole('region', { name: on?.title ?? '' })).toBeVisible();
  await expect(page.locator('#off')).toBeHidden();
});

test('device and platform language are changed by the radio buttons alone', async ({ page }) => {
  const guide = readGuide('fr', 'linkedin', 'notification');
  const { device, platform, change } = guide.content.words.guide;
  await page.goto(`${guide.path}${guide.content.steps[1]?.id}/`);
  await page.getByText(change, { exact: true }).click();
  await page.getByRole('radio', { name: device.phone, exact: true }).check();
  await expect(shownPictures(page)).toHaveAttribute('src', /\.phone\.fr\./);
  await page
    .getByRole('radio', { name: platform.en.replace('{{name}}', guide.content.track.name) })
    .check();
  await expect(shownPictures(page)).toHaveCount(1);
  await expect(shownPictures(page)).toHaveAttribute('src', /\.phone\.en\./);
});
