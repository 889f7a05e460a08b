import type { Page } from '@playwright/test';
import {
  allWords,
  type BuiltGuide,
  builtGuides,
  headingAt,
  headingOf,
  named,
  openReady,
  readGuide,
  readHome,
  ready,
  tabTo,
} from './site.ts';
import { expect, test } from './test.ts';

const documented = readGuide('fr', 'linkedin', 'notification');

/** Arrived: heading, title and focus all say so. */
async function arrivedAt(page: Page, guide: BuiltGuide, id: string) {
  await expect.poll(() => headingAt(page)).toBe(headingOf(guide, id));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const { number } = guide.content.steps.find((step) => step.id === id) ?? {};
  if (number) await expect(page).toHaveTitle(new RegExp(`${number}`));
  expect(new URL(page.url()).pathname).toBe(`/${guide.path}${id}/`);
}

/** The button that leads on, whatever it is called at the last step but one. */
function onwards(page: Page, { content }: BuiltGuide) {
  const { next, toCheck } = content.words.guide;
  return page
    .getByRole('link', { name: new RegExp(`^(${next}|${toCheck})$`) })
    .and(page.locator('[rel="next"]'));
}

/** What an answer of the last step says. */
function titleOf({ content }: BuiltGuide, outcome: string): string {
  return content.steps.at(-1)?.outcomes.find(({ id }) => id === outcome)?.title ?? '';
}

test('from home to "refused" with the mouse', async ({ page }) => {
  const { words, tracks } = readHome('fr');
  const [first] = tracks;
  await openReady(page, 'fr/');
  await page.getByRole('link', { name: `${words.lists.start} ${first?.line}` }).click();
  for (const [index, { id }] of documented.content.steps.entries()) {
    await arrivedAt(page, documented, id);
    if (index < documented.content.steps.length - 1) await onwards(page, documented).click();
  }
  const title = titleOf(documented, 'off');
  const { seen } = allWords.fr.parts.check;
  await page.getByRole('link', { name: named(seen, title) }).click();
  const answer = page.getByRole('region', { name: title });
  await expect(answer).toBeVisible();
  await expect(answer).toBeInViewport();
  expect(page.url()).toMatch(/check\/#off$/);
});

test('from home to "refused" with the keyboard alone', async ({ page }) => {
  const guide = readGuide('en', 'linkedin', 'notification');
  const { words, tracks } = readHome('en');
  await openReady(page, 'en/');
  await tabTo(page, page.getByRole('link', { name: `${words.lists.start} ${tracks[0]?.line}` }));
  await page.keyboard.press('Enter');
  for (const [index, { id }] of guide.content.steps.entries()) {
    await arrivedAt(page, guide, id);
    if (index === guide.content.steps.length - 1) break;
    await tabTo(page, onwards(page, guide));
    await page.keyboard.press('Enter');
  }
  const title = titleOf(guide, 'off');
  const { seen } = allWords.en.parts.check;
  await tabTo(page, page.getByRole('link', { name: named(seen, title) }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: title })).toBeVisible();
});

for (const guide of builtGuides) {
  test(`${guide.path} is walked from its page to its end`, async ({ page }) => {
    await openReady(page, guide.path);
    await page
      .getByRole('link', { name: new RegExp(`^${allWords[guide.lang].lists.start}`) })
      .click();
    for (const [index, { id }] of guide.content.steps.entries()) {
      await arrivedAt(page, guide, id);
      if (index < guide.content.steps.length - 1) await onwards(page, guide).click();
    }
    await expect(onwards(page, guide)).toHaveCount(0);
    for (const { id } of guide.content.steps.toReversed()) {
      await arrivedAt(page, guide, id);
      await page.getByRole('link', { name: guide.content.words.guide.back, exact: true }).click();
    }
    await expect(page).toHaveURL(`/${guide.path}`);
  });
}

test('what is pressed on the picture leads on', async ({ page }) => {
  const { words, steps } = documented.content;
  await openReady(page, `${documented.path}${steps[1]?.id}/`);
  const mark = page.getByRole('figure').getByRole('link', { name: words.guide.picture.press });
  await mark.click();
  await arrivedAt(page, documented, steps[2]?.id ?? '');
});

test('with two things to press, the last one leads on', async ({ page }) => {
  const { words, steps } = documented.content;
  await openReady(page, `${documented.path}${steps[0]?.id}/`);
  const marks = page
    .getByRole('figure')
    .getByRole('link', { name: words.guide.picture.pressThenNext });
  await expect(marks).toHaveCount(1);
  await marks.click();
  await arrivedAt(page, documented, steps[1]?.id ?? '');
});

test('back, forward and reload keep the reader where they are', async ({ page }) => {
  const [one, two, three] = documented.content.steps.map(({ id }) => id);
  await openReady(page, `${documented.path}${one}/`);
  await onwards(page, documented).click();
  await arrivedAt(page, documented, two ?? '');
  await onwards(page, documented).click();
  await arrivedAt(page, documented, three ?? '');
  await page.goBack();
  await arrivedAt(page, documented, two ?? '');
  await page.goForward();
  await arrivedAt(page, documented, three ?? '');
  await page.reload();
  await ready(page);
  expect(await headingAt(page)).toBe(headingOf(documented, three ?? ''));
  await page.goBack();
  await arrivedAt(page, documented, two ?? '');
});

test('the way back leads to where a page was left, over a reload too', async ({ page }) => {
  const [one, two] = documented.content.steps.map(({ id }) => id);
  const place = () => page.evaluate(() => Math.round(scrollY));
  await openReady(page, `${documented.path}${one}/`);
  await page.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }));
  const left = await place();
  expect(left).toBeGreaterThan(100);
  await onwards(page, documented).click();
  await arrivedAt(page, documented, two ?? '');
  expect(await place()).toBe(0);
  await page.reload();
  await ready(page);
  await page.goBack();
  await arrivedAt(page, documented, one ?? '');
  await expect.poll(place).toBe(left);
  await page.goForward();
  await arrivedAt(page, documented, two ?? '');
  await expect.poll(place).toBe(0);
});

test('the line beside a step leads to each other stop and says where the reader is', async ({
  page,
}) => {
  const { words, guide } = documented.content;
  await openReady(page, `${documented.path}${guide.stops[0]?.id}/`);
  const line = page.getByRole('navigation', { name: words.shell.line });
  // The check stands alone, with more room and without the line.
  for (const stop of guide.stops.slice(1).filter(({ counted }) => counted)) {
    await line.getByRole('link', { name: stop.title, exact: true }).click();
    await arrivedAt(page, documented, stop.id);
    await expect(line.locator('[aria-current="step"]')).toHaveText(stop.title);
  }
});

test('the skip link leads past the header', async ({ page }) => {
  await openReady(page, `${documented.path}check/`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: documented.content.words.shell.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const after = page.locator(':focus');
  expect(await after.evaluate((element) => element.closest('main') !== null)).toBe(true);
});

test('an answer is open on the way back to it, from a page that was loaded anew', async ({
  page,
}) => {
  const check = `${documented.path}check/`;
  const title = titleOf(documented, 'on');
  await openReady(page, `${check}#on`);
  await expect(page.getByRole('region', { name: title })).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: allWords.fr.shell.about }).click();
  await expect(page).toHaveURL('/fr/about/');
  await page.reload();
  await ready(page);
  await page.goBack();
  await expect(page).toHaveURL(`/${check}#on`);
  await expect(page.getByRole('region', { name: title })).toBeVisible();
});

test('the way back before the program has come, to a page that it opened, is not lost', async ({
  page,
}) => {
  const [one, two] = documented.content.steps.map(({ id }) => id);
  await openReady(page, `${documented.path}${one}/`);
  await onwards(page, documented).click();
  await arrivedAt(page, documented, two ?? '');
  await page.route(/\.js$/, () => {});
  await page.reload();
  await page.goBack();
  await expect.poll(() => headingAt(page)).toBe(headingOf(documented, one ?? ''));
  expect(new URL(page.url()).pathname).toBe(`/${documented.path}${one}/`);
});
