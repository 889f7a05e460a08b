import type { Page, Route } from '@playwright/test';
import { languages } from '../src/locales/languages.ts';
import { leastScale } from '../src/pictures/legible.ts';
import type { Device } from '../src/steps/basics.ts';
import { allWords, type BuiltGuide, builtGuides } from './site.ts';
import { expect, test } from './test.ts';

/** Windows in which a whole step shows without scrolling. */
const whole = [
  [1366, 650],
  [1440, 780],
  [1920, 950],
  [768, 950],
  [390, 700],
  [360, 640],
] as const;

/** Windows in which the last mark and the way on do. */
const least = [
  [1280, 600],
  [320, 568],
] as const;

/** Steps that cannot in the last two, each with its reason: three at most. */
const exceptions: Readonly<Record<string, string>> = {
  'linkedin/objection-form/fill-in': 'three presses, of which the list alone is 80 px high',
  'meta-ai/whatsapp/advanced-chat-privacy': 'three presses, and what must not be pressed',
};

interface Subject {
  guide: BuiltGuide;
  id: string;
  devices: readonly Device[];
}

const subjects: readonly Subject[] = builtGuides.flatMap((guide) =>
  guide.content.steps.flatMap(({ id, screens }) =>
    screens.some(({ pressed }) => pressed.length > 0)
      ? [{ guide, id, devices: [...new Set(screens.map(({ device }) => device))] }]
      : [],
  ),
);

interface Part {
  name: string;
  /** Why it is not seen, or nothing. */
  fault: string | null;
  isMark: boolean;
}

interface Look {
  parts: Part[];
  /** How large the picture shows, as a share of its own size, and which kind it is. */
  scale: number;
  kind: keyof typeof leastScale;
}

/** Runs in the page: what must be seen, with what is wrong about it, for one device and language. */
function look(shownAs: { device: string; ui: string }): Look {
  // As the address and the last choice do; the style sheet does the rest, with script or without.
  Object.assign(document.documentElement.dataset, shownAs);
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
  const faultOf = (element: HTMLElement) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (top < 0 || left < 0) return `begins at ${Math.round(left)}, ${Math.round(top)}`;
    if (bottom > innerHeight) return `ends ${Math.round(bottom - innerHeight)} px too low`;
    if (right > innerWidth) return `ends ${Math.round(right - innerWidth)} px too far`;
    for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) {
      const hit = document.elementFromPoint((left + right) / 2, y);
      if (!hit || !(element.contains(hit) || hit.contains(element))) {
        return `is covered by ${hit?.outerHTML.slice(0, 80)}`;
      }
    }
    return null;
  };
  const part = (name: string, element: HTMLElement | undefined, isMark = false): Part => ({
    name,
    fault: element ? faultOf(element) : 'is not there',
    isMark,
  });
  const [strip] = shown('figure .strip');
  const [image] = shown('figure img');
  const place = strip ? getComputedStyle(strip) : null;
  const wide = place?.getPropertyValue('--wide') ?? '';
  const isPhone = image?.dataset.drawing?.includes('.phone.');
  return {
    parts: [
      part('heading', shown('h1')[0]),
      part('instruction', shown('h1 + p')[0]),
      ...shown('figure .mark').map((mark, index) => part(`mark ${index + 1}`, mark, true)),
      part('next', shown('a[rel="next"]')[0]),
    ],
    scale: (image?.getBoundingClientRect().width ?? 0) / Number(wide),
    kind: isPhone ? 'phone' : wide === place?.getPropertyValue('--narrow-w') ? 'narrow' : 'wide',
  };
}

async function faultsAt(page: Page, { guide, id, devices }: Subject): Promise<string[]> {
  const faults: string[] = [];
  const variants = devices.flatMap((device) => languages.map((ui) => ({ device, ui })));
  const place = `${guide.content.track.id}/${guide.content.guide.id}/${id}`;
  for (const [width, height] of [...whole, ...(place in exceptions ? [] : least)]) {
    await page.setViewportSize({ width, height });
    const isWhole = whole.some(([w, h]) => w === width && h === height);
    for (const shownAs of variants) {
      const { parts, scale, kind } = await page.evaluate(look, shownAs);
      const marks = parts.filter(({ isMark }) => isMark);
      const asked = isWhole ? parts : [...marks.slice(-1), ...parts.slice(-1)];
      const where = `${guide.path}${id}/ on a ${shownAs.device} in ${shownAs.ui}, ${width} × ${height}`;
      if (marks.length === 0) faults.push(`${where}: no mark`);
      for (const { name, fault } of asked) if (fault) faults.push(`${where}: ${name} ${fault}`);
      if (!(scale >= leastScale[kind])) faults.push(`${where}: a picture at ${scale.toFixed(2)}`);
    }
  }
  return faults;
}

/** How soon a font comes decides which one the page takes: here it waits for ours. */
async function withFonts(route: Route) {
  if (route.request().resourceType() !== 'document') return route.continue();
  // A connection that was kept may end just as it is asked again.
  const response = await route.fetch({ maxRetries: 3 });
  const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
  await route.fulfill({ response, body });
}

const byGuide = Map.groupBy(subjects, ({ guide }) => guide);

for (const [guide, steps] of byGuide) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled, bypassCSP: true });
      test.beforeEach(({ page }) => page.route('**/*', withFonts));

      test(`each step of ${guide.path} shows in one view what to press and how to go on`, async ({
        page,
      }) => {
        for (const step of steps) {
          await page.goto(`${guide.path}${step.id}/`);
          await page.evaluate(() => document.fonts.ready);
          expect.soft(await faultsAt(page, step)).toEqual([]);
        }
      });
    });
  }
}

for (const guide of builtGuides) {
  const check = guide.content.steps.find(({ outcomes }) => outcomes.length > 0);
  if (!check) continue;
  test.describe('the check', () => {
    test.use({ bypassCSP: true });
    test.beforeEach(({ page }) => page.route('**/*', withFonts));

    test(`of ${guide.path} shows its states and their answers in one view`, async ({ page }) => {
      await page.goto(`${guide.path}${check.id}/`);
      await page.evaluate(() => document.fonts.ready);
      const { seen } = allWords[guide.lang].parts.check;
      const faults: string[] = [];
      for (const [width, height] of whole) {
        await page.setViewportSize({ width, height });
        const answers = page.getByRole('link', { name: new RegExp(`^${seen}`) });
        expect(await answers.count()).toBe(
          check.outcomes.filter(({ screens }) => screens.length > 0).length,
        );
        for (const answer of await answers.all()) {
          const { y = Number.NaN, height: high = 0 } = (await answer.boundingBox()) ?? {};
          if (!(y + high <= height)) faults.push(`${width} × ${height}: ends at ${y + high}`);
        }
      }
      // It leads nowhere on: nothing lies over it.
      await expect(page.locator('.at-hand')).toHaveCount(0);
      expect(faults).toEqual([]);
    });
  });
}

test('no more than three steps are excepted', () => {
  expect(Object.keys(exceptions).length).toBeLessThanOrEqual(3);
});
