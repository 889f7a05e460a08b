import type { Page } from '@playwright/test';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { allWords, type BuiltGuide, builtGuides, openReady, readGuide } from './site.ts';
import { expect, test } from './test.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'Only Chromium prints into a file.');

/** The margin of a page, in points: what lies beyond it is cut. */
const margin = { x: (12 / 25.4) * 72, y: (9 / 25.4) * 72 };

interface Sheet {
  /** Without spaces. */
  text: string;
  /** Words that leave the page, or its margins. */
  cut: string[];
  pictures: number;
}

async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Sheet[]> {
  const { OPS } = await getResolvedPDFJS();
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await file.getPage(number);
      const [, , width = 0, height = 0] = sheet.view;
      const { items } = await sheet.getTextContent();
      const words = items.filter((item) => 'str' in item);
      const { fnArray } = await sheet.getOperatorList();
      return {
        text: unspaced(words.map(({ str }) => str).join('')),
        cut: words
          .filter(({ str }) => str.trim() !== '')
          .filter(({ transform: [, , , , x, y], width: wide }) => {
            const inside =
              x > margin.x - 1 &&
              x + wide < width - margin.x + 1 &&
              y > margin.y - 1 &&
              y < height - margin.y + 1;
            return !inside;
          })
          .map(({ str }) => str),
        pictures: fnArray.filter((code) => code === OPS.paintImageXObject).length,
      };
    }),
  );
}

/**
 * Where lines break is not what we test; nor are colons: one that only a screen reader is given is not
 * on paper.
 */
function unspaced(text: string): string {
  return text.replace(/[\s:\u2060]+/g, '');
}

/** What each step says on paper, by paragraph. */
async function said(page: Page): Promise<string[][]> {
  await page.emulateMedia({ media: 'print' });
  const steps = await page.getByRole('article').all();
  return Promise.all(
    steps.map(async (step) => {
      const parts = step.locator('h2, p, dt, dd').filter({ visible: true });
      return (await parts.allInnerTexts()).map(unspaced);
    }),
  );
}

/** Both devices' drawings, in the platform language at hand. */
function picturesOf({ lang, content }: BuiltGuide): number {
  return content.steps
    .flatMap(({ screens, outcomes }) => [...screens, ...outcomes.flatMap((each) => each.screens)])
    .filter(({ ui }) => ui === lang).length;
}

function typed(href: string): string {
  return href.replace('https://', '');
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a whole guide on paper, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    for (const guide of builtGuides) {
      test(`${guide.path} is whole, on few pages, and no step is on two`, async ({ page }) => {
        const { steps } = guide.content;
        await page.goto(guide.path);
        for (const format of ['A4', 'Letter'] as const) {
          await page.emulateMedia({ media: null });
          const sheets = await printed(page, format);
          expect.soft(sheets.length, format).toBeLessThanOrEqual(Math.max(2, steps.length / 3));
          expect
            .soft(
              sheets.flatMap(({ cut }) => cut),
              format,
            )
            .toEqual([]);
          const pictures = sheets.reduce((sum, sheet) => sum + sheet.pictures, 0);
          expect.soft(pictures, format).toBe(picturesOf(guide));

          const parts = await said(page);
          expect(parts).toHaveLength(steps.length);
          for (const [index, step] of steps.entries()) {
            const all = [
              ...(parts[index] ?? []),
              ...(step.open ? [step.open.href, ...step.otherwise].map(typed) : []),
            ];
            const [heading = ''] = all;
            const sheet = sheets.find(({ text }) => text.includes(heading));
            const missing = all.filter((part) => !sheet?.text.includes(part));
            expect.soft(missing, `${format} ${step.id}`).toEqual([]);
          }
        }
      });
    }
  });
}

for (const lang of ['fr', 'en'] as const) {
  test(`what differs by device is said for both, by name (${lang})`, async ({ page }) => {
    const guide = readGuide(lang, 'linkedin', 'notification');
    await page.goto(`${guide.path}?device=phone`);
    const { paper, count } = allWords[lang].guide;
    const [first = ''] = (await said(page)).map((parts) => parts.join(' '));
    expect(first).toContain(unspaced(count.replace('{{n}}', '1').replace('{{of}}', '5')));
    for (const name of [paper.computer, paper.phone]) {
      expect(first.split(unspaced(name)).length - 1).toBeGreaterThanOrEqual(2);
    }
  });
}

test('paper is white and its words dark, whatever the screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('fr/linkedin/notification/');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(29, 26, 22)');
});

test('paper shows nothing to press', async ({ page }) => {
  await openReady(page, 'fr/linkedin/notification/');
  await page.emulateMedia({ media: 'print' });
  for (const role of ['button', 'radio', 'navigation'] as const) {
    await expect.soft(page.getByRole(role)).toHaveCount(0);
  }
  await expect(
    page.getByRole('link', { name: new RegExp(`^${allWords.fr.lists.start}`) }),
  ).toBeHidden();
  await expect(page.getByText(allWords.fr.guide.change, { exact: true })).toBeHidden();
});

test('the screen shows and fetches nothing of what is for paper', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openReady(page, 'en/linkedin/notification/');
  await page.getByRole('article').last().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => url.includes('/screenshots/')).length).toBeGreaterThan(0);
  expect(fetched.filter((url) => url.includes('computer-narrow'))).toEqual([]);
  const { computer, phone, read } = allWords.en.guide.paper;
  for (const text of [computer, phone, read.split('{{')[0] ?? '']) {
    const all = page.getByText(text);
    expect(await all.count()).toBeGreaterThan(0);
    await expect(all.filter({ visible: true })).toHaveCount(0);
  }
});

test('a button prints, once every picture has come', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const images = [...document.images];
      const come = images.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
      document.title = come ? 'printed' : 'printed too early';
    };
  });
  const guide = readGuide('fr', 'linkedin', 'notification');
  await openReady(page, guide.path);
  await page.getByRole('button', { name: allWords.fr.guide.paper.print }).click();
  await expect(page).toHaveTitle('printed');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that could not print', async ({ page }) => {
    await page.goto('fr/linkedin/notification/');
    await expect(page.getByText(allWords.fr.guide.paper.print)).toBeHidden();
  });
});
