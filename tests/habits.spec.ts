import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { contentTypes } from '../src/commands/bench/plain-host.ts';
import { rootFolder, subFolder } from './hosts.ts';
import { openReady, ready } from './site.ts';
import { test as base, expect } from './test.ts';

/*
 * Static hosts differ in what they make of an address. The site needs none of them to be told anything.
 */

interface Habit {
  /** What becomes of the last slash of a page's address. */
  slash: 'added' | 'removed' | 'either';
  /** Whether a lost address is answered with `404.html`. */
  lostFile: boolean;
  site: typeof rootFolder;
}

const habits: Readonly<Record<string, Habit>> = {
  'adds the last slash': { slash: 'added', lostFile: true, site: rootFolder },
  'takes the last slash away': { slash: 'removed', lostFile: true, site: rootFolder },
  'takes the last slash away, below a sub-folder': {
    slash: 'removed',
    lostFile: true,
    site: subFolder,
  },
  'answers with and without it': { slash: 'either', lostFile: true, site: rootFolder },
  'knows no file for lost addresses': { slash: 'added', lostFile: false, site: rootFolder },
};

function send(response: ServerResponse, status: number, file: string) {
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type }).end(readFileSync(file));
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

async function hostWith({ slash, lostFile, site }: Habit) {
  const server = createServer(({ url = '' }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const below = join(site.folder, pathname.slice(site.base.length - 1));
    const hasSlash = pathname.endsWith('/');
    const isPage = isFile(join(below, 'index.html'));
    const isRoot = pathname === site.base;
    const go = (to: string) => response.writeHead(308, { location: to + search }).end();
    if (isPage && !hasSlash && slash === 'added') go(`${pathname}/`);
    else if (isPage && hasSlash && !isRoot && slash === 'removed') go(pathname.slice(0, -1));
    else if (isPage) send(response, 200, join(below, 'index.html'));
    else if (isFile(below)) send(response, 200, below);
    else if (lostFile) send(response, 404, join(site.folder, '404.html'));
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${Object(address).port}`, close };
}

const test = base.extend<{ habit: Habit; host: Awaited<ReturnType<typeof hostWith>> }>({
  habit: [Object.values(habits)[0] as Habit, { option: true }],
  host: async ({ habit }, use) => {
    const host = await hostWith(habit);
    await use(host);
    host.close();
  },
  baseURL: ({ host, habit }, use) => use(host.origin + habit.site.base),
  serviceWorkers: 'allow',
  provoked: /Failed to load resource|ERR_CONNECTION/,
});

for (const [name, habit] of Object.entries(habits)) {
  test.describe(`a host that ${name}`, () => {
    test.use({ habit });

    test('serves the site: walked, opened anew, in the other language, and without network', async ({
      page,
      host,
    }) => {
      const { base: folder } = habit.site;
      const first = `${folder}fr/linkedin/switch/open-setting/`;
      const second = `${folder}en/linkedin/switch/turn-off/`;
      for (const way of [first, first.slice(0, -1), `${first}index.html`]) {
        await openReady(page, `${way}?ui=en`);
        await expect(page).toHaveURL(`${first}?ui=en`);
      }
      await page.getByRole('link', { name: 'English' }).click();
      // The old page stays until the new one is there.
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.locator('main a[rel="next"]').click();
      await expect(page).toHaveURL(`${second}?ui=en`);
      await page.reload();
      await ready(page);
      await page.goBack();
      await expect(page).toHaveURL(`${folder}en/linkedin/switch/open-setting/?ui=en`);
      const held = () =>
        page.evaluate(async () => {
          const cache = await caches.open('non-merci-pages');
          return (await cache.keys()).map(({ url }) => new URL(url).pathname);
        });
      await expect.poll(held).toEqual(expect.arrayContaining([first, second]));
      await expect
        .poll(() =>
          page.evaluate(async () => (await (await caches.open('non-merci-program')).keys()).length),
        )
        .toBeGreaterThan(20);
      host.close();
      for (const way of [second, second.slice(0, -1)]) {
        await page.goto(way);
        await expect(page.locator('main a[rel="next"]').first()).toBeVisible();
      }
    });

    test('answers a lost address as such', async ({ page }) => {
      const response = await page.goto(`${habit.site.base}fr/linkedin/nowhere/`);
      expect(response?.status()).toBe(404);
      if (habit.lostFile) await expect(page.locator('[data-lost="fr"]')).toBeVisible();
    });
  });
}
