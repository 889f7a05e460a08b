import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { translated } from '../src/commands/bench/grown/multiply.ts';
import { layoutShift } from '../src/commands/layout-shift.ts';
import { grownFolder } from './hosts.ts';
import { allWords, htmlFiles, named, openReady, pagePaths, tabTo } from './site.ts';
import { expect, test } from './test.ts';

/*
 * The pages that list guides, on a site of 300 in 60 lines. Their names are made up
 * (`src/commands/bench/grown/multiply.ts`).
 */

const { lists, find, tracks, lost } = allWords.fr;

/** A line of more guides than one reads through. */
const longLine = 'fr/line-1/';

const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(standards)
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const field = (page: Page) => page.getByRole('searchbox');
const letters = (page: Page) => page.getByRole('heading', { level: 3 });
const status = (page: Page) => page.getByRole('search').getByRole('status');

// The guides of the made-up lines are not built. A hand that comes near one asks for it all the same.
test.beforeEach(({ page }) =>
  page.route('**/content/*/line-*/*.json', (route) => route.fulfill({ json: {} })),
);

for (const path of ['fr/', longLine, 'fr/nope/']) {
  test.describe(`accessibility of ${path}`, () => {
    test.use({ provoked: path.endsWith('nope/') ? /404 \(Not Found\)/ : null });

    test('no rule is broken, light or dark', async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        if (!path.endsWith('nope/')) await expect(field(page)).toBeVisible();
        expect.soft(await violationsOf(page), colorScheme).toEqual([]);
      }
    });
  });
}

test('what was found, and that nothing was, breaks no rule', async ({ page }) => {
  await openReady(page, 'fr/');
  for (const words of ['whatsapp', 'nobody']) {
    await field(page).fill(words);
    await expect(status(page)).not.toBeEmpty();
    expect.soft(await violationsOf(page), words).toEqual([]);
  }
});

test('a guide is found by the keyboard alone, and opened', async ({ page }) => {
  await openReady(page, 'fr/');
  const jump = page.getByRole('link', { name: named(find.elsewhere_other.split('{{')[0] ?? '') });
  await tabTo(page, jump);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/fr/#lines');
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();

  // In other letters than it is written, and in another order.
  await page.keyboard.type('WHÀTSAPP méta');
  await expect(page.getByRole('link', { name: 'Facebook', exact: true })).toBeHidden();
  await expect(status(page)).not.toBeEmpty();
  await tabTo(page, page.getByRole('link', { name: 'WhatsApp', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/fr/meta-ai/whatsapp/');
});

test('what is looked for in vain is said, and one key gives all back', async ({ page }) => {
  await openReady(page, 'fr/');
  const all = await letters(page).count();
  await field(page).fill('Œ n’est pas là');
  await expect(letters(page)).toHaveCount(0);
  await expect(status(page)).toContainText('Œ n’est pas là');
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(letters(page)).toHaveCount(all);
  await expect(status(page)).toBeEmpty();
});

test('a guide is found on its line', async ({ page }) => {
  await openReady(page, longLine);
  const guides = page.getByRole('main').getByRole('list').first().getByRole('listitem');
  await expect(guides).toHaveCount(9);
  await field(page).fill('instagram');
  await expect(guides).toHaveCount(1);
});

test('what is typed leaves neither the page nor a trace', async ({ page }) => {
  await openReady(page, 'fr/');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await field(page).pressSequentially('anemone');
  await field(page).press('Enter');
  await expect(letters(page)).toHaveText(['A']);
  expect(asked.filter((url) => /anemone/i.test(url))).toEqual([]);
  expect(page.url()).not.toContain('anemone');
  expect(
    await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state])),
  ).not.toContain('anemone');
});

test('nothing moves when the field comes', async ({ page }) => {
  // What fonts move is tested in `looks.spec.ts`.
  await page.addInitScript(() => {
    FontFace.prototype.load = () => new Promise(() => {});
  });
  for (const path of ['fr/#lines', longLine]) {
    await openReady(page, path);
    await expect(field(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect.soft(await layoutShift(page), path).toBe(0);
  }
});

test('the first line can be started without scrolling, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('fr/');
  const start = page.getByRole('link', { name: named(lists.start, tracks.linkedin.line) });
  const { y = Number.NaN, height = 0 } = (await start.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(700);
});

test.describe('in a window of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 568 }, provoked: /404 \(Not Found\)/ });

  test('nothing runs out of it, before or after something is looked for', async ({ page }) => {
    const over = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
    for (const path of ['fr/', longLine, 'eo/']) {
      await openReady(page, path);
      expect.soft(await over(), path).toBe(0);
      await field(page).fill(`${'nobody'.repeat(20)}`);
      await expect(status(page)).not.toBeEmpty();
      expect.soft(await over(), `${path}, searched`).toBe(0);
    }
    await page.goto('fr/nope/');
    expect.soft(await over(), 'lost').toBe(0);
  });
});

/*
 * The made-up language has long words full of accents, and the platforms' own in another: as a language
 * may be of which we know less than of ours.
 */
test.describe('a longer language, of which no platform’s words are known', () => {
  const paths = htmlFiles(grownFolder.folder)
    .filter((file) => file.startsWith('eo/') && !file.startsWith('eo/line-'))
    .map((file) => file.replace('index.html', ''));

  test('has all pages of today’s guides', () => {
    expect(paths.length).toBe(pagePaths.filter((path) => path.startsWith('fr/')).length);
  });

  test('runs out of no window', async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      for (const width of [320, 390, 768, 1366]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect.soft(over, `${path} at ${width}`).toBe(0);
      }
    }
  });

  test('shows the platform in a language that is known, and says so', async ({ page }) => {
    await openReady(page, 'eo/linkedin/switch/turn-off/');
    await expect(page.locator('html')).toHaveAttribute('data-ui', 'en');
    const figure = page.getByRole('figure');
    await expect(figure.getByRole('img').first()).toHaveAttribute('src', /\.en\./);
    const unknown = translated(allWords.en).guide.platform.unknown;
    await expect(figure.getByText(unknown.replace('{{name}}', 'LinkedIn'))).toBeVisible();
    // Its words are marked as those of that language.
    await expect(page.locator('.chip:visible').first()).toHaveAttribute('lang', 'en');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, provoked: /404 \(Not Found\)/ });

  test('every guide stands in the index, letters lead to their part, and no field is offered', async ({
    page,
  }) => {
    await page.goto('fr/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    // Nor does it leave a gap.
    expect((await page.locator('[role="search"]').boundingBox())?.height ?? 0).toBe(0);
    const index = page.getByRole('region', { name: find.lines });
    const depths = await index
      .locator('a[href^="/fr/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').length));
    expect(depths.filter((depth) => depth === 5)).toHaveLength(300);
    await index
      .getByRole('navigation', { name: find.letters })
      .getByRole('link', { name: 'M' })
      .click();
    await expect(page).toHaveURL('/fr/#at-M');
    await expect(letters(page).filter({ hasText: /^M$/ })).toBeInViewport();
    await index.getByRole('link', { name: 'Meta AI', exact: true }).click();
    await expect(page).toHaveURL('/fr/meta-ai/');
  });

  test('the page for lost addresses names every line', async ({ page }) => {
    await page.goto('fr/meta-ai/gone/');
    const part = page.locator('[data-lost="fr"]');
    await expect(part.getByRole('heading', { name: lost.title })).toBeVisible();
    expect(await part.getByRole('link').count()).toBeGreaterThan(55);
  });
});

test.describe('a lost address', () => {
  test.use({ provoked: /404 \(Not Found\)/ });

  test('leads to its line first, or to where one looks for another', async ({ page }) => {
    await page.goto('fr/line-7/facebook-gone/turn-off/');
    const links = page.getByRole('main').getByRole('link');
    await expect(links.first()).toHaveAttribute('href', '/fr/line-7/');
    await page.getByRole('main').getByRole('link', { name: find.service }).first().click();
    await expect(page).toHaveURL('/fr/#lines');
    await expect(field(page)).toBeInViewport();
  });
});

test('with forced colours a line keeps its sign, and the field its edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openReady(page, 'fr/');
  await expect(field(page)).toHaveCSS('border-top-style', 'solid');
  await expect(page.locator('[data-track="line-7"] span').first()).toHaveText('7');
});

test('nothing of the search is printed', async ({ page }) => {
  await openReady(page, 'fr/');
  await page.emulateMedia({ media: 'print' });
  await expect(field(page)).toBeHidden();
  await expect(letters(page).first()).toBeVisible();
});
