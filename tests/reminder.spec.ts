import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { Language } from '../src/locales/languages.ts';
import { allWords, named, openReady, readGuide, tabTo } from './site.ts';
import { expect, test } from './test.ts';

const again = (page: Page, lang: Language) =>
  page.getByRole('button', { name: allWords[lang].parts.remind.again.button });
const answer = (page: Page, lang: Language) =>
  page.getByRole('button', { name: allWords[lang].parts.remind.answer.button });

const noon = new Date('2026-11-25T12:00:00Z');

/** What is saved when this is pressed, as another program reads it. */
async function saved(page: Page, press: () => Promise<void>) {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  const text = readFileSync(await download.path(), 'utf8');
  // The format's own limits: lines end by both signs and hold 75 bytes.
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
  expect(long).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  if (!component) throw new Error('No event was saved');
  expect(others).toEqual([]);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  const event = new ICAL.Event(component);
  const alarm = component.getFirstSubcomponent('valarm');
  return {
    file: download.suggestedFilename(),
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    allDay: event.startDate.isDate && event.endDate.isDate,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    stamp: String(component.getFirstPropertyValue('dtstamp')),
    url: String(component.getFirstPropertyValue('url')),
    free: component.getFirstPropertyValue('transp'),
    alarm: `${alarm?.getFirstPropertyValue('action')} ${alarm?.getFirstPropertyValue('trigger')}`,
  };
}

for (const lang of ['fr', 'en'] as const) {
  const { parts } = allWords[lang];

  test(`after a refusal, one is reminded in half a year, in ${lang}`, async ({ page }) => {
    const guide = readGuide(lang, 'linkedin', 'switch');
    const path = `/${guide.path}check/`;
    await page.clock.setFixedTime(noon);
    await openReady(page, `${path}?device=phone#off`);
    const event = await saved(page, () => again(page, lang).click());
    const { origin, hostname } = new URL(page.url());
    expect(event).toEqual({
      file: 'linkedin-switch.ics',
      uid: `again.switch.linkedin@${hostname}`,
      summary: expect.stringMatching(
        named(guide.content.app, ...parts.remind.again.title.split('{{name}}').filter(Boolean)),
      ),
      description: expect.stringContaining(guide.content.direct),
      allDay: true,
      start: '2027-05-25',
      end: '2027-05-26',
      stamp: '2026-11-25T12:00:00Z',
      url: origin + path,
      free: 'TRANSPARENT',
      alarm: 'DISPLAY PT9H',
    });
    expect(event.description).toContain(origin + path);
    await expect(page.getByText(parts.remind.ready)).toBeVisible();
  });

  test(`of the day on which an answer is due one is reminded, in ${lang}`, async ({ page }) => {
    const guide = readGuide(lang, 'linkedin', 'objection-form');
    const path = `/${guide.path}keep-proof/`;
    await openReady(page, path);
    await page.getByLabel(parts.answer.sent).fill('2026-01-31');
    const event = await saved(page, () => answer(page, lang).click());
    expect(event).toMatchObject({
      summary: expect.stringContaining(guide.content.app),
      description: expect.stringContaining(guide.content.direct),
      allDay: true,
      start: '2026-02-28',
      end: '2026-03-01',
      url: new URL(page.url()).origin + path,
    });
  });
}

for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the day that an answer is due stays that day', async ({ page }) => {
      await openReady(page, '/en/linkedin/objection-form/keep-proof/');
      await page.getByLabel(allWords.en.parts.answer.sent).fill('2026-11-23');
      const { start } = await saved(page, () => answer(page, 'en').click());
      expect(start).toBe('2026-12-23');
    });

    test('half a year is counted from the reader’s own day', async ({ page }) => {
      await page.clock.setFixedTime(noon);
      await openReady(page, '/en/linkedin/switch/check/#off');
      const { start } = await saved(page, () => again(page, 'en').click());
      expect(start).toBe(timezoneId === 'Pacific/Auckland' ? '2027-05-26' : '2027-05-25');
    });
  });
}

test('what is saved once more takes the place of what was', async ({ page }) => {
  await openReady(page, '/fr/linkedin/objection-form/keep-proof/');
  const day = page.getByLabel(allWords.fr.parts.answer.sent);
  await day.fill('2026-01-31');
  const first = await saved(page, () => answer(page, 'fr').click());
  await day.fill('2026-02-01');
  const second = await saved(page, () => answer(page, 'fr').click());
  expect(second.uid).toBe(first.uid);
  expect(second.start).not.toBe(first.start);
});

test('a reminder is offered after a request that was sent, and after no other answer', async ({
  page,
}) => {
  await openReady(page, '/fr/meta-ai/facebook/check/#window');
  await expect(again(page, 'fr')).toBeVisible();
  await openReady(page, '/fr/linkedin/switch/check/#on');
  await expect(
    page.getByText(allWords.fr.parts.check.result).filter({ visible: true }),
  ).toBeVisible();
  await expect(again(page, 'fr')).toBeHidden();
});

test('the keyboard reaches it after the answer', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await openReady(page, '/fr/linkedin/switch/check/');
  const seen = page.getByRole('main').locator('a[href="#off"]');
  await tabTo(page, seen);
  await page.keyboard.press('Enter');
  await expect(again(page, 'fr')).toBeVisible();
  await tabTo(page, again(page, 'fr'));
  const { file } = await saved(page, () => page.keyboard.press('Enter'));
  expect(file).toBe('linkedin-switch.ics');
  const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});

test('what makes the file is fetched when it is wanted, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const makers = () => asked.filter((url) => /\/(Remind|reminder)[^/]*\.js$/.test(url)).length;
  await openReady(page, '/fr/linkedin/switch/check/');
  await page.waitForLoadState('networkidle');
  expect(makers()).toBe(0);
  await page.getByRole('main').locator('a[href="#off"]').click();
  await expect(again(page, 'fr')).toBeVisible();
  expect(makers()).toBe(1);
  await saved(page, () => again(page, 'fr').click());
  expect(makers()).toBe(2);
});

test.describe('where what makes it does not come', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('this is said, and a second try may help', async ({ page }) => {
    await page.route(/\/reminder[^/]*\.js$/, (route) => route.abort(), { times: 1 });
    await openReady(page, '/fr/linkedin/switch/check/#off');
    await again(page, 'fr').click();
    await expect(page.getByText(allWords.fr.parts.remind.failed)).toBeVisible();
    const { file } = await saved(page, () => again(page, 'fr').click());
    expect(file).toBe('linkedin-switch.ics');
    await expect(page.getByText(allWords.fr.parts.remind.failed)).toBeHidden();
  });

  test('the answer is there without it', async ({ page }) => {
    await page.route(/\/Remind[^/]*\.js$/, (route) => route.abort());
    await openReady(page, '/fr/linkedin/switch/check/#off');
    await expect(
      page.getByText(allWords.fr.parts.check.result).filter({ visible: true }),
    ).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(again(page, 'fr')).toBeHidden();
  });
});
