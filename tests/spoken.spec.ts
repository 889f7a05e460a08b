import type { Page } from '@playwright/test';
import { languages } from '../src/locales/languages.ts';
import { allWords, type BuiltGuide, named, openReady, readGuide } from './site.ts';
import { listen } from './spoken/listen.ts';
import { expect, test } from './test.ts';

/*
 * What who cannot see is told on the way through a guide, beside a file that is read by ear:
 * `npm test -- spoken.spec.ts --update-snapshots` writes it anew.
 */

/** Sources grow old; what is said of that is tested elsewhere. */
const today = new Date('2026-12-01');

/** Waits for what comes last: on a step, after the one before it, and after an answer. */
async function settled(page: Page, { lang, content }: BuiltGuide, to: string) {
  const { guide, lists, parts } = allWords[lang];
  const at = content.steps.findIndex(({ id }) => to.endsWith(`/${id}/`));
  const lastFold = named(...guide.trust.title_other.split(/\{\{\w+\}\}/));
  const comes = [
    ...(at < 0 ? [] : [guide.along.inView, lastFold]),
    ...(at < 1 ? [] : [lists.progress.stepDone.replace('{{n}}', `${at}`)]),
    ...(to === '#off' ? [parts.remind.again.button] : []),
  ];
  // The page before it stays until this one is there.
  if (to !== '#off') await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const words of comes) await expect(page.getByText(words).last()).toBeVisible();
}

/** Each thing with what is set in below it. */
const partsOf = (lines: readonly string[]) =>
  lines
    .join('\n')
    .split(/\n(?=\S)/)
    .map((part) => part.split('\n  '));

/** The lines that tell something new: of what was told before in the same words, the first alone. */
function news(lines: readonly string[], before: ReadonlySet<string>): string[] {
  return partsOf(lines).flatMap(([first = '', ...within]) => {
    if (within.length === 0) return [first];
    if (before.has([first, ...within].join('\n'))) return [`${first} (as before)`];
    return [first, ...news(within, before).map((line) => `  ${line}`)];
  });
}

/** All that has something set in below it. */
function wholes(lines: readonly string[]): string[] {
  return partsOf(lines)
    .filter(({ length }) => length > 1)
    .flatMap(([first = '', ...within]) => [[first, ...within].join('\n'), ...wholes(within)]);
}

for (const lang of languages) {
  test(`what is heard from home to “refused” is what the file says, in ${lang}`, async ({
    page,
  }) => {
    const guide = readGuide(lang, 'linkedin', 'notification');
    const steps = guide.content.steps.map(({ id }) => `/${guide.path}${id}/`);
    const heard: string[] = [];
    let before: ReadonlySet<string> = new Set();
    const hear = async (pressed: string) => {
      const { lines, focus } = await listen(page);
      heard.push(`== ${pressed}`, `focus on ${focus}`, ...news(lines, before), '');
      before = new Set(wholes(lines));
    };
    await page.clock.setFixedTime(today);
    await openReady(page, `${lang}/`);
    await hear(`/${lang}/`);
    for (const to of [`/${lang}/linkedin/`, ...steps, '#off']) {
      await page.locator(`main a[href$="${to}"]:visible`).first().press('Enter');
      await expect(page).toHaveURL(new RegExp(`${to}$`));
      await settled(page, guide, to);
      await hear(to);
    }
    expect(heard.join('\n')).toMatchSnapshot(`${lang}.txt`);
  });
}
