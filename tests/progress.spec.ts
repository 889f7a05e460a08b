import type { Page } from '@playwright/test';
import decodeQr from 'qr/decode.js';
import { storageKey } from '../src/reader/kept.ts';
import { examine } from './axe.ts';
import { allWords, named, openReady, readGuide, ready, tabTo } from './site.ts';
import { expect, test } from './test.ts';

const guide = readGuide('fr', 'linkedin', 'notification');
const key = 'linkedin/notification';
const { lists, shell, refused, about, parts, guide: words } = allWords.fr;
const steps = guide.content.steps.map(({ id }) => id);
const [one = '', two = '', three = '', four = ''] = steps;
const pathTo = (id: string) => `/${guide.path}${id}/`;

const next = (page: Page) => page.locator('main a[rel="next"]');
const resume = (page: Page, n: number) =>
  page.getByRole('link', { name: named(lists.progress.resume.replace('{{n}}', `${n}`)) });
const undo = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: lists.progress.undo, exact: true });

async function stored(page: Page) {
  const text = await page.evaluate((name) => localStorage.getItem(name), storageKey);
  return JSON.parse(text ?? '{}').guides ?? {};
}

function store(page: Page, guides: object) {
  return page.addInitScript(
    ([name, text]) => {
      // Once: what the test then does stays.
      if (!localStorage.getItem(`${name}`)) localStorage.setItem(`${name}`, `${text}`);
    },
    [storageKey, JSON.stringify({ guides })],
  );
}

/** What moved by itself, but for the button whose words say where one goes on. */
function moved(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const nodes = list
            .getEntries()
            .flatMap((entry): { node: Node | null }[] => Reflect.get(entry, 'sources') ?? [])
            .map(({ node }) => (node instanceof Element ? node : node?.parentElement))
            .filter((element) => element && !element.closest('.start'));
          resolve(nodes.map((element) => element?.outerHTML.slice(0, 120) ?? ''));
        }).observe({ type: 'layout-shift', buffered: true });
        // Nothing is reported where nothing moved.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
      }),
  );
}

const begun = { [key]: { done: [one, two, three], last: four } };

async function goOn(page: Page, to: string) {
  await next(page).click();
  await expect(page).toHaveURL(new RegExp(`/${to}/`));
  await ready(page);
}

test('a guide is left and gone on with, three times', async ({ page, context }) => {
  await openReady(page, pathTo(one));
  await goOn(page, two);
  await goOn(page, three);
  await page.close();

  // From home, later.
  const second = await context.newPage();
  await openReady(second, '/fr/');
  await resume(second, 3).click();
  await expect(second).toHaveURL(pathTo(three));
  await ready(second);
  await goOn(second, four);
  await second.close();

  // From the line's page.
  const third = await context.newPage();
  await openReady(third, '/fr/linkedin/');
  await resume(third, 4).click();
  await expect(third).toHaveURL(pathTo(four));
  await third.close();

  // From its first step: the address wins, and the rest is a press away.
  const fourth = await context.newPage();
  await openReady(fourth, pathTo(one));
  await expect(fourth).toHaveURL(pathTo(one));
  await resume(fourth, 4).click();
  await expect(fourth).toHaveURL(pathTo(four));
  expect(await stored(fourth)).toEqual(begun);
});

test('what a mark on the picture leads on from is done too', async ({ page }) => {
  await openReady(page, pathTo(two));
  await page.getByRole('figure').getByRole('link', { name: words.picture.press }).click();
  await expect(page).toHaveURL(pathTo(three));
  await expect(undo(page)).toBeVisible();
  expect((await stored(page))[key].done).toEqual([two]);
});

test('a step is done where the reader went on before the program had come', async ({ page }) => {
  let isHeld = true;
  // Not asked for again: what is held stays on its way.
  await page.route(/\/assets\/.*\.js$/, (route) => (isHeld ? undefined : route.continue()));
  await page.goto(pathTo(one));
  isHeld = false;
  await next(page).click();
  await expect(page).toHaveURL(pathTo(two));
  await expect(undo(page)).toBeVisible();
  const done = { [key]: { done: [one], last: two } };
  expect(await stored(page)).toEqual(done);

  // It is taken back for good: no reload does it again.
  await undo(page).click();
  await page.reload();
  await ready(page);
  expect(await stored(page)).toEqual({ [key]: { last: two } });
});

test('the keyboard takes a step back, and hears that it did', async ({ page }) => {
  await openReady(page, pathTo(one));
  await goOn(page, two);
  await tabTo(page, undo(page));
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveText(lists.progress.undone);
  expect(await stored(page)).toEqual({ [key]: { last: two } });
});

for (const [name, viewport] of [
  ['a computer', { width: 1366, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
  ['a narrow window', { width: 320, height: 640 }],
] as const) {
  test.describe(`on ${name}`, () => {
    // Fonts may move words sideways; `looks.spec.ts` tests them.
    test.use({ viewport, provoked: /Failed to load resource|ERR_FAILED/ });

    test('nothing moves when progress is shown', async ({ page }) => {
      await page.route('**/*.woff2', (route) => route.abort());
      await store(page, begun);
      for (const path of ['/fr/', pathTo(one), pathTo(four), '/fr/refused/']) {
        await openReady(page, path);
        await page.waitForLoadState('networkidle');
        expect.soft(await moved(page), path).toEqual([]);
        const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
        expect.soft(scrollWidth, path).toBe(clientWidth);
      }
    });

    test('what is said of it lies on nothing else', async ({ page }) => {
      await store(page, begun);
      for (const step of [one, four]) {
        await openReady(page, pathTo(step));
        const said = page.locator('.step-progress');
        await expect(said).toContainText(/\p{L}/u);
        const over = await said.evaluate((element) => {
          const heading = document.createRange();
          const kicker = document.querySelector('h1 > span');
          if (!kicker) return 'no kicker';
          heading.selectNodeContents(kicker);
          const mine = element.getBoundingClientRect();
          const theirs = [...heading.getClientRects()].filter(({ width }) => width > 1);
          return theirs.some((each) => each.right > mine.left && each.bottom > mine.top + 1);
        });
        expect.soft(over, step).toBe(false);
      }
    });
  });
}

for (const path of [
  '/fr/',
  '/fr/linkedin/',
  pathTo(one),
  pathTo(four),
  '/fr/linkedin/switch/check/#off',
  '/fr/refused/#v=1&meta-ai/facebook=s2026-11-23&n=1',
  '/fr/about/',
]) {
  test(`what shows progress breaks no rule, in any colours, at ${path}`, async ({ page }) => {
    await store(page, {
      ...begun,
      'linkedin/switch': { status: 'refused', answered: '2026-11-23' },
      'linkedin/objection-form': { sent: '2026-11-20' },
    });
    await openReady(page, path);
    await page.waitForLoadState('networkidle');
    await examine(page, path);
  });
}

test('two tabs agree, and lose nothing of each other', async ({ page, context }) => {
  await openReady(page, '/fr/');
  const other = await context.newPage();
  await openReady(other, pathTo(one));
  await goOn(other, two);
  await expect(resume(page, 2)).toBeVisible();
  const third = await context.newPage();
  await openReady(third, '/fr/linkedin/switch/check/');
  await third.locator('main a[href="#off"]').click();
  await expect(undo(third)).toBeVisible();
  await goOn(other, three);
  await expect(resume(page, 3)).toBeVisible();
  expect(await stored(page)).toMatchObject({
    [key]: { done: [one, two], last: three },
    'linkedin/switch': { status: 'refused' },
  });
});

test('a tab that the phone threw away comes back to the same step, device and scroll', async ({
  page,
}) => {
  // It is told nothing before: no event reaches it.
  await page.addInitScript(() => {
    for (const event of ['pagehide', 'beforeunload', 'visibilitychange', 'freeze']) {
      addEventListener(event, (told) => told.stopImmediatePropagation(), { capture: true });
    }
  });
  await page.setViewportSize({ width: 390, height: 600 });
  await openReady(page, `${pathTo(one)}?device=phone&ui=en`);
  await goOn(page, two);
  const place = () => page.evaluate(() => Math.round(scrollY));
  await page.evaluate(() => scrollTo({ top: 240, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => Object(history.state).scroll)).toBe(240);
  await page.reload();
  await ready(page);
  await expect(page).toHaveURL(`${pathTo(two)}?device=phone&ui=en`);
  await expect(page.locator('html')).toHaveAttribute('data-device', 'phone');
  await expect(page.locator('html')).toHaveAttribute('data-ui', 'en');
  await expect.poll(place).toBe(240);
  await page.goBack();
  await ready(page);
  await expect(page).toHaveURL(new RegExp(pathTo(one)));
});

for (const [what, spoil] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'forbidden',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    },
  ],
] as const) {
  test(`with storage that is ${what} the guide is walked, and known as long as the page`, async ({
    page,
  }) => {
    await page.addInitScript(spoil);
    await openReady(page, pathTo(one));
    await goOn(page, two);
    await expect(undo(page)).toBeVisible();
    await page.getByRole('link', { name: shell.site }).first().click();
    await expect(resume(page, 2)).toBeVisible();
  });
}

for (const garbage of [
  '{"guides":{"linkedin/notification":{"done":7,"last":["x"],"status":{},"sent":"2026-02-30"}}}',
  '{"guides":{"__proto__":{"last":"x"},"linkedin/notification":"done"},"status":"refused"}',
  '{"guides":[1,2,3],"accounts":{"length":1e9}}',
  '"guides"',
]) {
  test(`storage that holds ${garbage.slice(0, 40)} stops nothing`, async ({ page }) => {
    await page.addInitScript(
      ([name, text]) => {
        if (!sessionStorage.length) localStorage.setItem(`${name}`, `${text}`);
        sessionStorage.setItem('set', '1');
      },
      [storageKey, garbage],
    );
    for (const path of ['/fr/', '/fr/linkedin/', '/fr/refused/', '/fr/about/']) {
      await openReady(page, path);
      await page.waitForLoadState('networkidle');
    }
    await openReady(page, pathTo(one));
    await goOn(page, two);
    await expect(undo(page)).toBeVisible();
    expect(await stored(page)).toEqual({ [key]: { done: [one], last: two } });
  });
}

test.describe('where what shows progress does not come', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('the guide is walked all the same, and what was done is kept', async ({ page }) => {
    await page.route(/\/(understood|StepProgress)[^/]*\.js$/, (route) => route.abort());
    await openReady(page, pathTo(one));
    await goOn(page, two);
    await page.waitForLoadState('networkidle');
    await expect(undo(page)).toBeHidden();
    expect(await stored(page)).toEqual({ [key]: { done: [one], last: two } });
  });
});

test('what shows progress is fetched where there is some, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const shown = () => asked.filter((url) => /\/StepProgress[^/]*\.js$/.test(url)).length;
  await openReady(page, pathTo(one));
  await page.waitForLoadState('networkidle');
  expect(shown()).toBe(0);
  await goOn(page, two);
  await expect(undo(page)).toBeVisible();
  expect(shown()).toBe(1);
});

test('an answer is noted at a press, with its day, and taken back at another', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T12:00:00Z');
  await openReady(page, '/fr/linkedin/switch/check/');
  await page.locator('main a[href="#off"]').click();
  await expect(page.getByText(/25\s+novembre\s+2026/)).toBeVisible();
  expect(await stored(page)).toMatchObject({
    'linkedin/switch': { status: 'refused', answered: '2026-11-25' },
  });
  await undo(page).click();
  await expect(page.locator(':focus')).toHaveText(lists.progress.takenBack);
  expect((await stored(page))['linkedin/switch']?.status).toBeUndefined();
});

for (const [timezoneId, day] of [
  ['Pacific/Auckland', '2026-11-26'],
  ['America/Los_Angeles', '2026-11-25'],
] as const) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the day of an answer is the reader’s own', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-25T12:00:00Z');
      await openReady(page, '/fr/linkedin/switch/check/');
      await page.locator('main a[href="#off"]').click();
      await expect(undo(page)).toBeVisible();
      expect((await stored(page))['linkedin/switch'].answered).toBe(day);
    });
  });
}

test('a link to an answer notes nothing before it is asked to', async ({ page }) => {
  await openReady(page, '/fr/linkedin/switch/check/#off');
  const button = page.getByRole('button', { name: lists.progress.keep });
  await expect(button).toBeVisible();
  expect((await stored(page))['linkedin/switch']?.status).toBeUndefined();
  await button.click();
  await expect(undo(page)).toBeVisible();
  expect((await stored(page))['linkedin/switch'].status).toBe('refused');
});

test('everything is erased once the reader is sure, and not before', async ({ page }) => {
  await store(page, begun);
  await openReady(page, '/fr/about/');
  await expect(page.getByText(about.privacy.keys.guides)).toBeVisible();
  const erase = page.getByRole('button', { name: about.privacy.erase, exact: true });
  await erase.click();
  await page.keyboard.press('Escape');
  await expect(erase).toBeFocused();
  expect(await stored(page)).toEqual(begun);
  await erase.click();
  await page.getByRole('button', { name: about.privacy.sure.yes }).click();
  await expect(page.getByText(about.privacy.erased)).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe('what the reader refused', () => {
  const own = '/fr/refused/';
  const part = (page: Page, name: string) => page.getByRole('region', { name });
  const record = {
    'linkedin/switch': { status: 'refused', answered: '2026-11-23' },
    'linkedin/objection-form': { sent: '2026-11-20' },
    ...begun,
  };

  test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-25T12:00:00Z'));

  test('is told with what waits, until when, and what is left', async ({ page }) => {
    await store(page, record);
    await openReady(page, '/fr/');
    await page.getByRole('link', { name: shell.refused }).click();
    await expect(page).toHaveURL(own);
    await expect(part(page, refused.refused)).toContainText(/23\s+novembre\s+2026/);
    await expect(part(page, refused.waiting)).toContainText(/20\s+décembre\s+2026/);
    await expect(part(page, refused.waiting)).toContainText(/20\s+février\s+2027/);
    await resume(page, 4).click();
    await expect(page).toHaveURL(pathTo(four));
  });

  test('holds the day that was filled in beside a request', async ({ page }) => {
    await openReady(page, '/fr/linkedin/objection-form/keep-proof/');
    await page.getByLabel(parts.answer.sent).fill('2026-11-20');
    await openReady(page, own);
    await expect(part(page, refused.waiting)).toContainText(/20\s+décembre\s+2026/);
  });

  test('prints as a plain record', async ({ page }) => {
    await store(page, record);
    await openReady(page, own);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(part(page, refused.refused)).toBeVisible();
    await expect(part(page, refused.left)).toBeVisible();
    await expect(page.getByText(/25\s+novembre\s+2026/).first()).toBeVisible();
  });

  test.describe('with a clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('is copied as a text', async ({ page }) => {
      await store(page, record);
      await openReady(page, own);
      await page.getByRole('button', { name: refused.copy }).click();
      await expect(page.getByText(words.copy.copied)).toBeVisible();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toMatch(/23\s+novembre\s+2026/);
      expect(text.split('\n').length).toBeGreaterThan(8);
    });
  });

  test('is selected where the browser refuses to copy', async ({ page }) => {
    await page.addInitScript(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException('denied'));
    });
    await store(page, record);
    await openReady(page, own);
    await page.getByRole('button', { name: refused.copy }).click();
    await expect(page.getByText(words.copy.refused)).toBeVisible();
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected).toMatch(/23\s+novembre\s+2026/);
  });

  test('begun on a computer is finished on a phone, by the code', async ({ page, browser }) => {
    const sent: string[] = [];
    await store(page, record);
    await openReady(page, own);
    await page.getByRole('button', { name: refused.carry.open }).click();
    const code = page.getByRole('img', { name: refused.carry.code });
    const shot = (await code.screenshot()).toString('base64');
    const image = await page.evaluate(async (png) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const drawn = context?.getImageData(0, 0, bitmap.width, bitmap.height);
      return { data: [...(drawn?.data ?? [])], width: bitmap.width, height: bitmap.height };
    }, shot);
    const address = decodeQr({ ...image, data: Uint8Array.from(image.data) });
    expect(address).toContain(`${own}#v=1&`);

    const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const other = await phone.newPage();
    other.on('request', (request) => sent.push(request.url()));
    await openReady(other, address);
    await expect(part(other, refused.take.title)).toBeVisible();
    expect(await stored(other)).toEqual({});
    await other.getByRole('button', { name: refused.take.yes }).click();
    await expect(other.getByText(refused.take.taken)).toBeFocused();
    await expect(other).toHaveURL(own);
    expect(await stored(other)).toEqual(record);
    // Neither the reload nor the way back asks again.
    await other.reload();
    await ready(other);
    await expect(part(other, refused.refused)).toBeVisible();
    await expect(part(other, refused.take.title)).toBeHidden();
    await resume(other, 4).click();
    await expect(other).toHaveURL(pathTo(four));
    await expect(undo(other)).toBeVisible();
    // No host was told.
    expect(sent.filter((url) => url.includes('v=1') || url.includes('linkedin/switch'))).toEqual(
      [],
    );
    await phone.close();
  });

  for (const fragment of [
    'v=1&linkedin/switch=r2026-11-23',
    'v=2&n=0',
    'v=1&%3Cimg%20src=x%20onerror=alert(1)%3E=lx&n=1',
    `v=1&linkedin/switch=${'lx.'.repeat(9_000)}&n=1`,
    'v=1&__proto__/polluted=lx&n=1',
    'v=%E0%A4%A',
  ]) {
    test(`a link that holds ${fragment.slice(0, 40)} is told to be damaged`, async ({ page }) => {
      await store(page, record);
      await openReady(page, `${own}#${fragment}`);
      await expect(part(page, refused.take.title)).toContainText(refused.take.damaged.slice(0, 20));
      await page.getByRole('button', { name: refused.take.close }).click();
      await expect(page).toHaveURL(own);
      expect(await stored(page)).toEqual(record);
    });
  }

  test('is taken over by the keyboard, and given back', async ({ page }) => {
    await openReady(page, `${own}#v=1&linkedin/switch=r2026-11-23&n=1`);
    await tabTo(page, page.getByRole('button', { name: refused.take.yes }));
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus')).toHaveText(refused.take.taken);
    await page.keyboard.press('Tab');
    await expect(undo(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus')).toHaveText(refused.take.undone);
    expect(await stored(page)).toEqual({});
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('is a page that says why it is empty', async ({ page }) => {
      await page.goto(own);
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.refused);
      await expect(page.getByRole('button')).toHaveCount(0);
    });
  });
});
