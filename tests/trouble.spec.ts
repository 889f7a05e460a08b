import type { Route } from '@playwright/test';
import { languages } from '../src/locales/languages.ts';
import { allWords, headingAt, headingOf, openReady, readGuide, readHome, ready } from './site.ts';
import { expect, test } from './test.ts';

const guide = readGuide('fr', 'linkedin', 'notification');

test.describe('an address that leads nowhere', () => {
  // The browser itself notes each answer 404 in the console.
  test.use({ provoked: /^console: Failed to load resource:.*404/ });

  for (const [path, lang] of [
    ['/xx/', 'fr'],
    ['/fr/nope/', 'fr'],
    ['/en/nope/', 'en'],
    ['/fr/linkedin/nope/', 'fr'],
    ['/en/linkedin/nope/', 'en'],
    ['/fr/linkedin/notification/nope/', 'fr'],
    ['/en/linkedin/notification/nope/', 'en'],
    ['/en/linkedin/notification/check/more/', 'en'],
    ['/wp-login.php', 'fr'],
    ['/%', 'fr'],
    ['/%2F', 'fr'],
    ['/fr/..%2f..%2fpackage.json', 'fr'],
    ['/en/%3Cscript%3Ealert(1)%3C/script%3E', 'en'],
    ['/en/🙂/', 'en'],
    [`/fr/${'a'.repeat(2_000)}/`, 'fr'],
    ['/EN/Nope', 'en'],
  ] as const) {
    test(`${path.slice(0, 60)} is answered with 404, in its language first`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      const { title } = allWords[lang].lost;
      await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(title);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const links = page.getByRole('main').getByRole('link');
      expect(await links.count()).toBeGreaterThan(5);
      await expect(links.first()).toHaveAttribute('href', new RegExp(`/${lang}/`));
    });
  }

  test('offers the nearest page first, which opens', async ({ page }) => {
    await page.goto('/en/linkedin/notification/nope/');
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL('/en/linkedin/notification/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('is answered in both languages', async ({ page }) => {
      await page.goto('/en/nope/');
      for (const lang of languages) {
        const { title } = allWords[lang].lost;
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
      }
    });
  });
});

test('an address without its last slash still leads there', async ({ page }) => {
  await page.goto(`/${guide.path.slice(0, -1)}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(guide.content.guide.name);
});

test.describe('storage', () => {
  for (const [name, script] of [
    [
      'that throws',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('Denied', 'SecurityError');
          },
        }),
    ],
    [
      'that is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
      },
    ],
    ['that holds no object', () => localStorage.setItem('non-merci', 'null')],
    ['that holds a list', () => localStorage.setItem('non-merci', '[1,2]')],
    ['that holds half an object', () => localStorage.setItem('non-merci', '{"device":')],
    [
      'that holds other values',
      () =>
        localStorage.setItem(
          'non-merci',
          '{"device":["phone"],"ui":5,"language":"xx","status":7,"accounts":{"a":1}}',
        ),
    ],
  ] as const) {
    test(`${name} stops nobody`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto('/');
      await expect(page).toHaveURL('/fr/');
      await openReady(page, `${guide.path}${guide.content.steps[0]?.id}/`);
      await page.getByText(guide.content.words.guide.change, { exact: true }).click();
      await page.getByRole('radio', { name: guide.content.words.guide.device.phone }).check();
      await expect(page).toHaveURL(/device=phone/);
      await page.getByRole('link', { name: guide.content.words.guide.next, exact: true }).click();
      await expect
        .poll(() => headingAt(page))
        .toBe(headingOf(guide, guide.content.steps[1]?.id ?? ''));
      await openReady(page, 'fr/about/');
    });
  }
});

test.describe('a page that does not arrive', () => {
  // The browser notes what did not come; React notes what was caught, by the address of its content.
  test.use({ provoked: /^console: .*(Failed to load resource|Error|error|\/content\/)/ });

  const { words, tracks } = readHome('fr');
  const start = `${words.lists.start} ${tracks[0]?.line}`;
  const { loadFailed } = words.shell;

  const file = '**/content/fr/linkedin/notification*.json';
  const first = headingOf(guide, guide.content.steps[0]?.id ?? '');

  for (const [name, answer] of [
    ['the line is cut', (route: Route) => route.abort()],
    ['the host is in trouble', (route: Route) => route.fulfill({ status: 503, body: '' })],
    ['a proxy answers with a page of its own', (route: Route) => route.fulfill({ body: '<p>' })],
  ] as const) {
    test(`is said when ${name}, and asked for again`, async ({ page }) => {
      await openReady(page, 'fr/');
      await page.route(file, answer);
      await page.getByRole('link', { name: start }).click();
      await expect(page.getByRole('heading', { name: loadFailed.title })).toBeVisible();
      await page.unroute(file);
      await page.getByRole('button', { name: loadFailed.retry }).click();
      await expect.poll(() => headingAt(page)).toBe(first);
    });
  }

  for (const [name, lost, link, title] of [
    ['script', '**/assets/AboutPage-*.js', words.shell.about, allWords.fr.about.title],
    ['content', file, start, guide.content.steps[0]?.title ?? ''],
  ] as const) {
    test(`is opened anew when its ${name} is gone with an old version`, async ({ page }) => {
      await page.route(lost, (route) => route.fulfill({ status: 404, body: '' }));
      await openReady(page, 'fr/');
      await page.getByRole('link', { name: link }).first().click();
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(loadFailed.title);
      await expect(heading).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(loadFailed.title));
      await expect(page.getByRole('main')).toBeVisible();
      await page.unroute(lost);
      await page.getByRole('button', { name: loadFailed.retry }).click();
      await expect(heading).toContainText(title);
      await expect(page).not.toHaveTitle(new RegExp(loadFailed.title));
    });
  }

  test('offers the rest of the site', async ({ page }) => {
    await openReady(page, 'fr/');
    await page.route(file, (route) => route.abort());
    await page.getByRole('link', { name: start }).click();
    await expect(page.getByRole('heading', { name: loadFailed.title })).toBeVisible();
    await page.getByRole('link', { name: words.shell.about }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(allWords.fr.about.title);
    await expect(page).toHaveTitle(new RegExp(allWords.fr.about.title));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('is asked for again by its link, once the way there is open', async ({ page }) => {
    await openReady(page, 'fr/');
    await page.route(file, (route) => route.abort());
    await page.getByRole('link', { name: start }).click();
    await expect(page.getByRole('heading', { name: loadFailed.title })).toBeVisible();
    await page.unroute(file);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.home.heading);
    await page.getByRole('link', { name: start }).click();
    await expect.poll(() => headingAt(page)).toBe(first);
  });

  test('is said where the network goes while the language is switched, and nothing is lost', async ({
    page,
  }) => {
    const english = readGuide('en', 'linkedin', 'notification');
    const id = guide.content.steps[1]?.id ?? '';
    await openReady(page, `/${guide.path}${id}/?device=phone`);
    await page.route('**/content/en/**', (route) => route.abort());
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: loadFailed.title })).toBeVisible();
    await page.unroute('**/content/en/**');
    await page.getByRole('button', { name: loadFailed.retry }).click();
    await expect.poll(() => headingAt(page)).toBe(headingOf(english, id));
    await expect(page).toHaveURL(`/${english.path}${id}/?device=phone`);
  });

  test('leaves the way back open', async ({ page }) => {
    await openReady(page, 'fr/');
    await page.route(file, (route) => route.abort());
    await page.getByRole('link', { name: start }).click();
    await expect(page.getByRole('heading', { name: loadFailed.title })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.home.heading);
  });

  test('is no loss where it is the first: what the build wrote stays, with plain links', async ({
    page,
  }) => {
    await page.route('**/content/**', (route) => route.abort());
    const [one, two] = guide.content.steps.map(({ id }) => id);
    await page.goto(`${guide.path}${one}/`);
    expect(await headingAt(page)).toBe(headingOf(guide, one ?? ''));
    await page.getByRole('link', { name: allWords.fr.guide.next, exact: true }).click();
    await expect.poll(() => headingAt(page)).toBe(headingOf(guide, two ?? ''));
  });
});

test('the old page stays until the next one is there', async ({ page }) => {
  const { words, tracks } = readHome('fr');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/content/fr/linkedin/notification*.json', async (route) => {
    await held;
    await route.continue();
  });
  await openReady(page, 'fr/');
  await page.getByRole('link', { name: `${words.lists.start} ${tracks[0]?.line}` }).click();
  // That it is on its way is said, the old page still there.
  await expect(page.getByRole('status')).toHaveText(words.shell.coming);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.home.heading);
  letGo();
  await expect.poll(() => headingAt(page)).toBe(headingOf(guide, guide.content.steps[0]?.id ?? ''));
});

test('a click before the script is there opens the page all the same', async ({ page }) => {
  await page.route('**/assets/index-*.js', async () => {});
  await page.goto(`${guide.path}${guide.content.steps[0]?.id}/`, { waitUntil: 'commit' });
  await page
    .getByRole('link', { name: guide.content.words.guide.next, exact: true })
    .click({ noWaitAfter: true });
  await expect.poll(() => headingAt(page)).toBe(headingOf(guide, guide.content.steps[1]?.id ?? ''));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('all that is kept is shown on the about page, and erased there', async ({ page }) => {
  await openReady(page, `${guide.path}${guide.content.steps[1]?.id}/?device=phone`);
  await page.getByText(guide.content.words.guide.change, { exact: true }).click();
  await page.getByRole('radio', { name: guide.content.words.guide.device.phone }).click();
  await openReady(page, 'fr/about/');
  const kept = () => page.evaluate(() => Object.entries(localStorage));
  expect((await kept()).map(([key]) => key)).toEqual(['non-merci']);
  await expect(page.getByRole('main')).toContainText(allWords.fr.about.privacy.keys.language);
  const { erase, sure } = allWords.fr.about.privacy;
  await page.getByRole('button', { name: erase, exact: true }).click();
  await page.getByRole('button', { name: sure.yes }).click();
  expect(await kept()).toEqual([]);
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(await page.context().cookies()).toEqual([]);
  await ready(page);
});

test('a browser that cannot be asked about its window walks a guide all the same', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'matchMedia'));
  await openReady(page, `/${guide.path}data-privacy/`);
  await expect(page.locator('main img').filter({ visible: true }).first()).toBeVisible();
  await page.locator('main a[rel="next"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('where scripts are kept out, or not understood, text, picture and links are there', async ({
  page,
}) => {
  await page.route('**/linkedin/**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/<script[\s\S]*?<\/script>/g, '');
    await route.fulfill({ response: answer, body });
  });
  const [one, two] = guide.content.steps.map(({ id }) => id);
  await page.goto(`/${guide.path}${one}/`);
  expect(await headingAt(page)).toBe(headingOf(guide, one ?? ''));
  const picture = page.locator('main img').filter({ visible: true }).first();
  await expect
    .poll(() => picture.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth))
    .not.toBe(0);
  await page.getByRole('link', { name: allWords.fr.guide.next, exact: true }).click();
  await expect.poll(() => headingAt(page)).toBe(headingOf(guide, two ?? ''));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`/en/linkedin/notification/${two}/`);
});
