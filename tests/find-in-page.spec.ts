import { openReady, readGuide } from './site.ts';
import { expect, test } from './test.ts';

/*
 * No program can press the browser's own search. What an address says after `#:~:text=` is searched for in
 * the same way, and opens the same folds.
 */
const searchedFor = (text: string) => `#:~:text=${encodeURIComponent(text)}`;

const guide = readGuide('en', 'linkedin', 'switch');
const check = `/${guide.path}check/`;

const [refused, not] = guide.content.steps.at(-1)?.outcomes ?? [];
const words = (text: string | undefined) => (text ?? '').split(/[<.]/)[0]?.trim() ?? '';

test('an answer that is folded opens where it is searched for, and nothing is answered', async ({
  page,
}) => {
  await openReady(page, check);
  const answer = page.locator(`#${refused?.id}`);
  await expect(answer).toHaveAttribute('hidden', 'until-found');
  await expect(answer).toBeHidden();
  await page.evaluate(
    (id) => document.getElementById(id)?.dispatchEvent(new Event('beforematch', { bubbles: true })),
    refused?.id ?? '',
  );
  await expect(answer).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('non-merci'))).not.toContain('status');
  // What is chosen takes its place.
  await page.locator(`a[href="#${not?.id}"]`).click();
  await expect(page.locator(`#${not?.id}`)).toBeVisible();
  await expect(answer).toBeHidden();
});

test('the browser finds the words of an answer that is folded', async ({ page }) => {
  await openReady(page, check);
  // Those of one that is drawn stand beside its picture too.
  const outcome = guide.content.steps.at(-1)?.outcomes.find(({ screens }) => screens.length === 0);
  const text = words(outcome?.body);
  const answer = page.locator(`#${outcome?.id}`);
  await expect(answer).toHaveAttribute('hidden', 'until-found');
  await expect(answer).toBeHidden();
  await page.goto(check + searchedFor(text));
  await expect(answer).toBeVisible();
});

test('a cause that is folded twice is found', async ({ page }) => {
  const step = guide.content.steps.find(({ causes }) => causes.length > 0);
  const text = words(step?.causes[0]?.answer);
  await page.goto(`/${guide.path}${step?.id}/${searchedFor(text)}`);
  await expect(page.locator('#different').getByText(text).first()).toBeVisible();
});

test('where the browser cannot search what is folded, it is folded all the same', async ({
  page,
}) => {
  await openReady(page, check);
  // To a browser that does not know the word, it is `hidden` alone.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('[hidden="until-found"]')) {
      fold.setAttribute('hidden', '');
    }
  });
  await expect(page.locator(`#${refused?.id}`)).toBeHidden();
  await page.locator(`a[href="#${refused?.id}"]`).click();
  await expect(page.locator(`#${refused?.id}`)).toBeVisible();
  await expect(page.locator(`#${not?.id}`)).toBeHidden();
});

test.describe('before any script', () => {
  test.use({ javaScriptEnabled: false });

  test('one answer is open at a time', async ({ page }) => {
    await page.goto(check);
    for (const [shown, other] of [
      [refused, not],
      [not, refused],
    ]) {
      await page.locator(`a[href="#${shown?.id}"]`).click();
      await expect(page.locator(`#${shown?.id}`)).toBeVisible();
      await expect(page.locator(`#${other?.id}`)).toBeHidden();
    }
  });
});
