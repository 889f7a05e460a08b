import type { FrameLocator, Page } from '@playwright/test';
import { embedHeight, heightListener } from '../src/components/embed-snippet.ts';
import { languages } from '../src/locales/languages.ts';
import { faultsOf } from './axe.ts';
import { hostWithHeaders, otherSite, type Served } from './headers-host.ts';
import { rootFolder } from './hosts.ts';
import { allWords, countOf, headingOf, openReady, readGuide, spaced } from './site.ts';
import { test as base, expect } from './test.ts';

/* A guide inside a page of another origin. Ours is served with the headers of its `_headers`. */

interface Fixtures {
  ours: Served;
  /** Opens a page of another site, which holds this. */
  openArticle: (page: Page, html: string, headers?: Record<string, string>) => Promise<void>;
}

const test = base.extend<Fixtures>({
  ours: async ({ browserName: _ }, use) => {
    const host = await hostWithHeaders(rootFolder.folder);
    await use(host);
    host.close();
  },
  baseURL: ({ ours }, use) => use(`${ours.origin}/`),
  openArticle: async ({ browserName: _ }, use) => {
    const opened: Served[] = [];
    await use(async (page, html, headers) => {
      const site = await otherSite(
        `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Article</title><body style="margin:0"><main><h1>Article</h1>${html}</main></body></html>`,
        headers,
      );
      opened.push(site);
      await page.goto(`${site.origin}/article`);
    });
    for (const { close } of opened) close();
  },
  // The other site's own page; and what only some browsers know.
  provoked: /^request to http:\/\/localhost:\d+\/article$|Unrecognized feature/,
});

/** What the page of a guide offers to be copied: the frame, and what makes it grow. */
async function offered(page: Page, path: string): Promise<[frame: string, listener: string]> {
  const lang = path.startsWith('fr/') ? 'fr' : 'en';
  await openReady(page, path);
  await page.getByText(allWords[lang].parts.embed.title).click();
  const fold = page.locator('details').filter({ hasText: '<iframe' });
  const [frame = '', listener = ''] = await fold.locator('.select-all').allTextContents();
  return [frame, listener];
}

async function headingIn(frame: FrameLocator): Promise<string> {
  return spaced(await frame.getByRole('heading', { level: 1 }).innerText());
}

/** The only frame of the article. */
function frameOf(page: Page): FrameLocator {
  return page.frameLocator('iframe');
}

const guide = readGuide('fr', 'linkedin', 'notification');
const ids = guide.content.steps.map(({ id }) => id);

/** The guide's own page, which offers the code, has script in any case. */
const scripts = [
  { where: 'anywhere', javaScriptEnabled: false, headers: {} },
  {
    where: 'in the article',
    javaScriptEnabled: true,
    headers: { 'Content-Security-Policy': "script-src 'none'" },
  },
];

for (const { where, javaScriptEnabled, headers } of scripts) {
  for (const width of [380, 700]) {
    test(`the code of a guide shows it in a page of another site, ${width} pixels wide, without script ${where}: walked to its end and back`, async ({
      page,
      browser,
      openArticle,
    }) => {
      const [code] = await offered(page, guide.path);
      const context = await browser.newContext({ javaScriptEnabled });
      const article = await context.newPage();
      await article.setViewportSize({ width, height: 800 });
      await openArticle(article, code, headers);
      const frame = frameOf(article);
      await expect(article.locator('iframe')).toHaveAttribute('title', /LinkedIn.*Non merci$/);
      const { next, toCheck, back } = guide.content.words.guide;
      for (const id of ids) {
        await expect.poll(() => headingIn(frame)).toBe(headingOf(guide, id));
        if (id === 'check') break;
        await frame
          .getByRole('link', { name: new RegExp(`^(${next}|${toCheck})$`) })
          .last()
          .click();
      }
      const { seen } = allWords.fr.parts.check;
      await frame
        .getByRole('link', { name: new RegExp(`^${seen}`) })
        .first()
        .click();
      const answer = frame.getByRole('region');
      await expect(answer).toBeInViewport({ ratio: 1 });
      await expect(answer.getByRole('heading')).toBeVisible();
      await frame.getByRole('link', { name: back }).click();
      await expect.poll(() => headingIn(frame)).toBe(headingOf(guide, ids.at(-2) ?? ''));
      expect(article.url()).toMatch(/\/article$/);
      await context.close();
    });
  }
}

for (const lang of languages) {
  test(`each step of the ${lang} LinkedIn guide shows in one view what to press and how to go on`, async ({
    page,
  }) => {
    const own = readGuide(lang, 'linkedin', 'notification');
    for (const width of [380, 600, 700]) {
      await page.setViewportSize({ width, height: embedHeight });
      for (const { id } of own.content.steps) {
        await page.goto(`embed/${own.path}${id}/`);
        await page.evaluate(() => document.fonts.ready);
        const wanted =
          id === 'check'
            ? page.locator('.check-cards a')
            : page.locator('h1, h1 + p, figure .mark, a[rel=next]').filter({ visible: true });
        expect(await wanted.count()).toBeGreaterThan(1);
        for (const each of await wanted.all()) {
          await expect.soft(each, `${width} ${id}`).toBeInViewport({ ratio: 0.99 });
        }
      }
    }
  });
}

test('the frame grows with what is unfolded in it, where the page around it listens', async ({
  page,
  openArticle,
}) => {
  const [code, listener] = await offered(page, guide.path);
  expect(listener).toBe(heightListener);
  // Another frame says so too: nobody listens to it for ours.
  const other = `<iframe title="Other" srcdoc="<script>parent.postMessage({ type: 'non-merci:height', height: 5000 }, '*')</script>"></iframe>`;
  await openArticle(page, code + listener + other);
  const element = page.locator('iframe').first();
  const frame = element.contentFrame();
  const heights = async () => ({
    frame: await element.evaluate((each) => each.clientHeight),
    page: await frame.locator('html').evaluate((root) => root.scrollHeight),
  });
  const fits = async () => {
    const { frame: high, page: needed } = await heights();
    return high >= needed;
  };
  await expect.poll(fits).toBe(true);
  const before = (await heights()).frame;
  expect(before).toBeLessThan(2000);
  await frame.getByText(guide.content.words.guide.picture.inWords).click();
  await expect.poll(async () => (await heights()).frame).toBeGreaterThan(before + 20);
  await expect.poll(fits).toBe(true);
  await frame.getByText(guide.content.words.guide.picture.inWords).click();
  await expect.poll(async () => (await heights()).frame).toBe(before);
});

test('what is chosen is carried from step to step in addresses, and nothing is kept', async ({
  page,
  openArticle,
}) => {
  const [code] = await offered(page, guide.path);
  await page.evaluate(() => localStorage.clear());
  await openArticle(page, code);
  const frame = frameOf(page);
  const { change, next, platform } = guide.content.words.guide;
  await frame.getByText(change, { exact: true }).click();
  const english = platform.en.replace('{{name}}', 'LinkedIn');
  await frame.getByRole('radio', { name: english }).check();
  await frame.getByRole('link', { name: next, exact: true }).click();
  await expect.poll(() => headingIn(frame)).toContain(countOf(guide, ids[1] ?? ''));
  await expect(frame.getByRole('figure').getByText(english).first()).toBeVisible();
  const own = page.frames().find((each) => each.url().includes('/embed/'));
  expect(new URL(own?.url() ?? '').search).toBe('?ui=en');
  const kept = await own?.evaluate(async () => [
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    document.cookie,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(kept).toEqual([[], [], '', 0]);
});

test('the whole picture opens over the frame, and closes', async ({ page, openArticle }) => {
  const [code] = await offered(page, guide.path);
  await openArticle(page, code);
  const frame = frameOf(page);
  const { whole, close } = guide.content.words.guide.picture;
  await page.setViewportSize({ width: 380, height: 800 });
  await frame.getByRole('button', { name: whole, exact: true }).click();
  await expect(frame.getByRole('dialog')).toBeVisible();
  await frame.getByRole('button', { name: close }).click();
  await expect(frame.getByRole('dialog')).toBeHidden();
});

test('what leads elsewhere opens in a tab of its own, bound by nothing of the frame', async ({
  page,
  context,
  openArticle,
}) => {
  const [code] = await offered(page, guide.path);
  await openArticle(page, code);
  const opening = context.waitForEvent('page');
  await frameOf(page).getByRole('link', { name: allWords.fr.parts.embed.whole }).click();
  const opened = await opening;
  await expect(opened).toHaveURL(new RegExp(`/${guide.path}${ids[0]}/$`));
  expect(await opened.evaluate(() => [opener, origin])).toEqual([
    null,
    new URL(opened.url()).origin,
  ]);
  expect(page.url()).toMatch(/\/article$/);
});

test.describe('in a sandbox that a site adds of its own', () => {
  // Our fonts are another site's there: the system's stay.
  test.use({ provoked: /^request to|Unrecognized feature|Access to font|ERR_FAILED/ });

  test('the pictures show', async ({ page, openArticle }) => {
    const [code] = await offered(page, guide.path);
    await openArticle(page, code.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"'));
    const picture = frameOf(page).locator('figure img').filter({ visible: true }).first();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  });
});

test.describe('no other page', () => {
  test.use({ provoked: /Refused to display|404|^request to http:\/\/localhost/ });

  for (const path of [
    '',
    'fr/',
    'fr/linkedin/notification/',
    'fr/linkedin/notification/refuse/',
    '404.html',
    'nowhere/',
    'offline.html',
  ]) {
    test(`shows in a page of another site: not /${path}`, async ({ page, openArticle, ours }) => {
      await openArticle(page, `<iframe title="Ours" src="${ours.origin}/${path}"></iframe>`);
      await page.waitForLoadState('networkidle');
      await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveCount(0);
      expect(await frameOf(page).locator('body').innerText()).not.toContain('Non merci');
    });
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`assistive technology finds nothing wrong in a ${scheme} frame`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 380, height: embedHeight });
    for (const path of [
      'embed/fr/linkedin/notification/',
      'embed/en/linkedin/notification/check/#off',
      'embed/en/meta-ai/facebook/form/',
      'embed/fr/linkedin/objection-form/keep-proof/',
    ]) {
      await page.goto(path);
      expect.soft(await faultsOf(page), path).toEqual([]);
    }
  });
}
