import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { type PlainHost, servePlainly } from '../src/commands/bench/plain-host.ts';
import { languages } from '../src/locales/languages.ts';
import { offlineCaches } from '../src/reader/offline.ts';
import { rootFolder } from './hosts.ts';
import { allWords, named, openReady, readGuide, ready } from './site.ts';
import { test as base, expect } from './test.ts';

interface Fixtures {
  /** Where files are put that a newer version of the site has. */
  newer: string;
  host: PlainHost;
}

/** The site on a host of its own, which a test may close: then there is no network. */
const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from it.
  newer: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'newer-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  host: async ({ newer }, use) => {
    const host = await servePlainly([newer, rootFolder.folder]);
    await use(host);
    host.close();
  },
  baseURL: ({ host }, use) => use(host.origin),
  serviceWorkers: 'allow',
  // The browser's own word for a host that it does not reach.
  provoked: /Failed to load resource|ERR_CONNECTION/,
});

const guide = readGuide('fr', 'linkedin', 'switch');
const inEnglish = readGuide('en', 'linkedin', 'switch');
const { shell, about, offline, guide: words } = allWords.fr;
const steps = guide.content.steps.map(({ id }) => id);
const pathTo = (id: string) => `/${guide.path}${id}/`;
const [first = ''] = steps;

const pictures = new Set(
  guide.content.steps.flatMap(({ screens }) =>
    screens.flatMap(({ picture, narrow }) => [picture.file, ...(narrow ? [narrow.file] : [])]),
  ),
);

function held(page: Page, name: keyof typeof offlineCaches): Promise<string[]> {
  return page.evaluate(async (cacheName) => {
    const cache = await caches.open(cacheName);
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  }, offlineCaches[name].name);
}

/** Opens a step, and waits until all of its guide is on the device. */
async function visit(page: Page, path: string) {
  await openReady(page, path);
  await expect
    .poll(async () => (await held(page, 'pictures')).length)
    .toBeGreaterThanOrEqual(pictures.size);
  const program: string[] = JSON.parse(
    readFileSync(join(rootFolder.folder, 'program.json'), 'utf8'),
  );
  await expect.poll(async () => (await held(page, 'program')).length).toBe(program.length);
  const pages = [`/${guide.path}`, `/${inEnglish.path}`, '/offline.html'].concat(
    languages.flatMap((lang) => steps.map((id) => `/${lang}/linkedin/switch/${id}/`)),
  );
  await expect.poll(() => held(page, 'pages')).toEqual(expect.arrayContaining(pages));
  await expect.poll(() => held(page, 'contents')).toContain('/content/en/linkedin/switch.json');
}

async function hasPicture(page: Page) {
  const picture = page.locator('main img').filter({ visible: true }).first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeGreaterThan(0);
}

test('after one step was opened, all of its guide works without network', async ({
  page,
  host,
}) => {
  await visit(page, pathTo(first));
  host.close();
  for (const lang of languages) {
    for (const { id, screens } of guide.content.steps) {
      await openReady(page, `/${lang}/linkedin/switch/${id}/?device=phone&ui=en`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      if (screens.length > 0) await hasPicture(page);
    }
  }
});

test('it is walked to its end without network, in the other language, and shared', async ({
  page,
  context,
  host,
}) => {
  await visit(page, pathTo(first));
  host.close();
  await context.setOffline(true);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`/en/linkedin/switch/${first}/`);
  // The old page stays until the new one is there.
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const id of steps.slice(1)) {
    await page.locator('main a[rel="next"]').click();
    const path = `/en/linkedin/switch/${id}/`;
    await expect(page).toHaveURL(path);
    await expect(page.locator('nav a[aria-current="step"]')).toHaveAttribute('href', path);
  }
  const refused = page
    .getByRole('listitem')
    .filter({ has: page.locator('img') })
    .getByRole('link');
  await refused.first().click();
  await expect(page.getByText(named(allWords.en.lists.progress.undo)).first()).toBeVisible();
  await page.goBack();
  await page.reload();
  await ready(page);
  await page.getByRole('button', { name: allWords.en.guide.share.button, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a second guide, opened from the first, is held too', async ({ page }) => {
  await visit(page, pathTo(first));
  for (const path of ['/fr/', '/fr/meta-ai/', '/fr/meta-ai/messenger/']) {
    await page.locator(`a[href^="${path}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`^[^#?]*${path}`));
  }
  await expect.poll(() => held(page, 'pages')).toContain('/en/meta-ai/messenger/');
});

test('a link that needs the network says so as long as there is none', async ({
  page,
  context,
}) => {
  await visit(page, pathTo(first));
  const out = page.locator('main a[target="_blank"]').filter({ visible: true }).first();
  await expect(out).not.toContainText(shell.offline);
  await context.setOffline(true);
  await expect(out).toContainText(shell.offline);
  await context.setOffline(false);
  await expect(out).not.toContainText(shell.offline);
});

test('a page that is not on the device leads to those that are', async ({ page, host }) => {
  await visit(page, pathTo(first));
  host.close();
  await page.goto('/fr/meta-ai/instagram/');
  await expect(page.getByRole('heading', { name: offline.title })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(offline.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  const own = page.locator('[data-offline="fr"]');
  await own.getByRole('link', { name: named(guide.content.guide.name) }).click();
  await expect(page).toHaveURL(`/${guide.path}`);
});

test('an address at which nothing lies is answered as the host does, and not held', async ({
  page,
}) => {
  await visit(page, pathTo(first));
  const lost = '/fr/nowhere/at/all/';
  expect(await page.evaluate(async (href) => (await fetch(href)).status, lost)).toBe(404);
  expect(await held(page, 'pages')).not.toContain(lost);
});

test('a newer version is taken as soon as there is one, at the same place', async ({
  page,
  newer,
}) => {
  await visit(page, pathTo(first));
  const file = `${pathTo(first).slice(1)}index.html`;
  const html = readFileSync(join(rootFolder.folder, file), 'utf8');
  mkdirSync(dirname(join(newer, file)), { recursive: true });
  writeFileSync(join(newer, file), html.replace(/<title>[^<]*/, '<title>Newer'));
  // As hosts do that let nothing be kept.
  await page.evaluate((href) => fetch(href, { cache: 'reload' }), pathTo(first));
  await page.goto(`${pathTo(first)}?ui=en`);
  await expect(page).toHaveTitle('Newer');
});

test('what is held is shown, and erased', async ({ page, host }) => {
  await visit(page, pathTo(first));
  await openReady(page, '/fr/about/');
  await expect(page.getByText(about.privacy.keys.offline)).toBeVisible();
  await expect(page.getByText('linkedin/switch', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: about.privacy.erase, exact: true }).click();
  await page.getByRole('button', { name: about.privacy.sure.yes }).click();
  await expect(page.getByText(about.privacy.erased)).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  await page.reload();
  await ready(page);
  await expect(page.getByText(about.privacy.keys.offline)).toBeHidden();
  host.close();
});

test('once erased, nothing is held again before a guide is opened', async ({ page }) => {
  await visit(page, pathTo(first));
  await page.getByRole('link', { name: shell.about }).click();
  await page.getByRole('button', { name: about.privacy.erase, exact: true }).click();
  await page.getByRole('button', { name: about.privacy.sure.yes }).click();
  await expect(page.getByText(about.privacy.erased)).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  // The worker still answers for this page, which fetches another's content.
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.evaluate(() => fetch('/en/'));
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(pathTo(first));
  await expect.poll(() => held(page, 'pages')).toContain(pathTo(first));
});

test('who saves data is not made to fetch a whole guide', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(pathTo(first));
  // The program itself comes with the first sign of a hand.
  await page.getByRole('heading', { level: 1 }).click();
  await ready(page);
  await page.locator('main a[rel="next"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // The button that comes with the rest of what is late.
  await expect(page.getByRole('button', { name: words.along.inView })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a browser that has no worker, or refuses it, walks the guide all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
    Object.defineProperty(window, 'caches', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openReady(page, pathTo(first));
  await page.locator('main a[rel="next"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await openReady(page, '/fr/about/');
  await expect(page.getByText(about.privacy.body)).toBeVisible();
});
