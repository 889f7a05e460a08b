import { devices, type Page } from '@playwright/test';
import { isBlank } from '../src/pictures/blank.ts';
import { countOf, openReady, readGuide, shownPictures } from './site.ts';
import { expect, test } from './test.ts';

const guide = readGuide('fr', 'linkedin', 'notification');
const { words } = guide.content;
const at = guide.content.steps.findIndex(({ screens }) =>
  ['computer', 'phone'].every((device) => screens.some((screen) => screen.device === device)),
);
const [step, after] = guide.content.steps.slice(at);
const path = `${guide.path}${step?.id}/`;

/** The address of the one picture that this reader sees; small windows cut it to strips. */
async function shownSource(page: Page): Promise<string> {
  const sources = () =>
    shownPictures(page).evaluateAll((images: HTMLImageElement[]) => [
      ...new Set(images.map((image) => (image.naturalWidth > 0 ? image.currentSrc : ''))),
    ]);
  await expect.poll(sources).toEqual([expect.stringContaining('/screenshots/')]);
  const [source = ''] = await sources();
  return source;
}

/** Device and platform language of that picture. */
async function shown(page: Page): Promise<string> {
  const source = await shownSource(page);
  return (
    source
      .match(/\.(computer|phone)(?:-narrow)?\.(fr|en)\./)
      ?.slice(1)
      .join(' ') ?? source
  );
}

async function choose(page: Page, name: string) {
  const open = page.getByText(words.guide.change, { exact: true });
  if (!(await page.getByRole('radio', { name }).isVisible())) await open.click();
  await page.getByRole('radio', { name, exact: true }).check();
}

const inEnglish = words.guide.platform.en.replace('{{name}}', guide.content.track.name);

for (const [query, wanted] of [
  ['', 'computer fr'],
  ['?device=phone', 'phone fr'],
  ['?ui=en', 'computer en'],
  ['?device=phone&ui=en', 'phone en'],
  ['?device=toaster&ui=klingon', 'computer fr'],
  ['?device=%F0%9F%99%82&ui=', 'computer fr'],
] as const) {
  test(`the address ${query || 'without a choice'} shows ${wanted}`, async ({ page }) => {
    await openReady(page, path + query);
    expect(await shown(page)).toBe(wanted);
  });
}

test('a choice beside the picture is shown, written into the address and remembered', async ({
  page,
}) => {
  await openReady(page, path);
  await choose(page, words.guide.device.phone);
  expect(await shown(page)).toBe('phone fr');
  await choose(page, inEnglish);
  expect(await shown(page)).toBe('phone en');
  expect(new URL(page.url()).search).toBe('?device=phone&ui=en');

  await openReady(page, `${guide.path}${guide.content.steps[2]?.id}/`);
  expect(await shown(page)).toBe('phone en');
});

test('the address wins over what is remembered, and does not replace it', async ({ page }) => {
  await openReady(page, path);
  await choose(page, words.guide.device.phone);
  await openReady(page, `${path}?device=computer`);
  expect(await shown(page)).toBe('computer fr');
  await openReady(page, path);
  expect(await shown(page)).toBe('phone fr');
});

test('what the address asks for is carried on to the next step', async ({ page }) => {
  await openReady(page, `${path}?device=phone&ui=en&utm_source=mail`);
  await page.getByRole('link', { name: words.guide.next, exact: true }).click();
  // The address changes at once, the page when the next one is there.
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(countOf(guide, after?.id ?? ''));
  await expect(page).toHaveURL(/\?device=phone&ui=en$/);
  expect(await shown(page)).toBe('phone en');
});

test.describe('on a phone', () => {
  const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

  test('the phone’s screen is shown with nothing chosen', async ({ page }) => {
    await openReady(page, path);
    expect(await shown(page)).toBe('phone fr');
  });

  test('the computer’s is shown where it was chosen, cut for the narrow window', async ({
    page,
  }) => {
    await openReady(page, `${path}?device=computer`);
    expect(await shown(page)).toBe('computer fr');
    expect(await shownSource(page)).toContain('narrow');
  });

  test('the mark lies on what the text names', async ({ page }) => {
    await openReady(page, path);
    await page.getByRole('figure').getByRole('link', { name: words.guide.picture.press }).tap();
    await expect(page).not.toHaveURL(new RegExp(`${path}$`));
  });
});

test('the text names what this device and platform language show', async ({ page }) => {
  const first = guide.content.steps.find(({ do: how }) => typeof how !== 'string');
  await openReady(page, `${guide.path}${first?.id}/?device=phone&ui=en`);
  const pressed = guide.content.labels[first?.lookFor.phone ?? '']?.text;
  const named = page.locator('main .chip').filter({ visible: true });
  await expect(named.filter({ hasText: pressed?.en ?? '' }).first()).toBeVisible();
});

async function fetched(page: Page, walk: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/screenshots/')) asked.push(request.url());
  });
  await walk();
  await page.waitForLoadState('networkidle');
  return asked;
}

test.describe('pictures', () => {
  test('only the one that is shown is fetched, and then the next step’s, each once', async ({
    page,
  }) => {
    const asked = await fetched(page, async () => {
      await openReady(page, path);
      await shown(page);
    });
    const source = await shownSource(page);
    await expect.poll(() => asked).toHaveLength(2);
    expect(asked[0]).toContain(source);
    expect(asked[1]).not.toContain(source);
  });

  test('a choice fetches one more, and going back none', async ({ page }) => {
    const asked = await fetched(page, async () => {
      await openReady(page, path);
      await shown(page);
      await choose(page, words.guide.device.phone);
      await shown(page);
      await choose(page, words.guide.device.computer);
      await shown(page);
    });
    // And the next step’s.
    await expect.poll(() => asked).toHaveLength(3);
    expect(new Set(asked).size).toBe(3);
  });

  test('none is fetched twice on the way through a guide', async ({ page }) => {
    const asked = await fetched(page, async () => {
      await openReady(page, `${guide.path}${guide.content.steps[0]?.id}/`);
      for (const { id } of guide.content.steps.slice(1)) {
        await page.locator(`main a[href$="/${id}/"]:visible`).last().click();
        // The address changes before the page does.
        const stop = page.locator('nav a[aria-current="step"]');
        await expect(stop).toHaveAttribute('href', `/${guide.path}${id}/`);
        for (const image of await shownPictures(page).all()) await image.scrollIntoViewIfNeeded();
        await page.waitForLoadState('networkidle');
      }
    });
    const files = asked.map((url) => new URL(url).pathname);
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
  });
});

for (const [name, viewport, device] of [
  ['a computer', { width: 1366, height: 650 }, 'computer.fr'],
  ['a narrow window', { width: 700, height: 650 }, 'computer-narrow.fr'],
  ['a phone', { width: 390, height: 700 }, 'phone.fr'],
] as const) {
  test.describe(`pictures without script on ${name}`, () => {
    const isMobile = device === 'phone.fr';
    test.use({ javaScriptEnabled: false, viewport, isMobile, hasTouch: isMobile });

    test('only the one that is shown is fetched, once, and seen', async ({ page }) => {
      const asked = await fetched(page, () => page.goto(path));
      expect(asked).toEqual([expect.stringContaining(`.${device}.avif`)]);
      const drawn = await shownPictures(page).first().screenshot();
      expect(await isBlank(drawn)).toBe(false);
    });

    test('another that is chosen is fetched then', async ({ page }) => {
      await page.goto(path);
      const asked = await fetched(page, () => choose(page, inEnglish));
      expect(asked).toEqual([expect.stringContaining(`.${device.replace('fr', 'en')}.avif`)]);
    });

    test('of a check only its states are', async ({ page }) => {
      const check = guide.content.steps.find(({ outcomes }) => outcomes.length > 0);
      const asked = await fetched(page, () => page.goto(`${guide.path}${check?.id}/`));
      const states = check?.outcomes.filter(({ screens }) => screens.length > 0) ?? [];
      expect(asked).toHaveLength(states.length);
      for (const url of asked) expect(url).toMatch(/\.fr\.avif/);
      for (const image of await shownPictures(page).all()) {
        expect(await isBlank(await image.screenshot())).toBe(false);
      }
    });
  });
}
