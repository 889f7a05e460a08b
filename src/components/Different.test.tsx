// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { allWords } from '../locales/all.ts';
import { drawnAtBuild, held, openPage, showPart, stepAt, textsAt } from '../testing/app.tsx';
import { Different } from './Different.tsx';

const config = vi.hoisted(() => ({ issuesUrl: '' }));
vi.mock('../config.ts', () => config);

const path = '/en/linkedin/switch/open-setting/';
const t = textsAt(path, 'guide');

beforeEach(() => {
  config.issuesUrl = '';
  delete document.documentElement.dataset.device;
});

/** A fold by the words that open it. */
function fold(title: string, where: HTMLElement = document.body): HTMLElement {
  const found = within(where)
    .getAllByRole('group')
    .find((group) => group.querySelector('summary')?.textContent === title);
  if (!found) throw new Error(`Nothing unfolds under ${title}`);
  return found;
}

describe('"My screen is different"', () => {
  test('names each cause of this step, most likely first, and ends with the report', async () => {
    await openPage(path);
    const words = allWords.en.causes;
    const causes = within(fold(`${t('different')}+`))
      .getAllByRole('group')
      .filter((group) => group.getAttribute('name') === 'cause');
    expect(causes.map((cause) => cause.querySelector('summary')?.textContent)).toEqual([
      words.liNoSetting.title,
      held(words.liNoAppSettings.title, stepAt(path).content.labels),
      words.liOtherWording.title,
      words.liSignedOut.title,
      words.liWrongAccount.title,
      words.liWorkAccount.title,
      words.liUnder18.title,
      words.liOutsideRegions.title,
      words.liAppInstead.title,
      words.liInAppBrowser.title,
      t('report.title'),
    ]);
  });

  test('leads to the guide or the step that gets the reader out of it', async () => {
    const here = '/en/linkedin/notification/notification/';
    const { content, step: at } = stepAt(here);
    await openPage(here);
    const { liWorkAccount } = allWords.en.causes;
    const opened = allWords.en.guides['linkedin/switch'].steps['open-setting'];
    const noEntry = at.causes.find(({ id }) => id === 'liNoEntry');
    const dated = fold(held(noEntry?.title ?? '', content.labels));
    const step = within(dated).getByRole('link');
    expect(step.getAttribute('href')).toBe('/en/linkedin/switch/open-setting/');
    expect(step.textContent).toBe(t('goTo', { title: opened.title }));
    const guide = within(fold(liWorkAccount.title)).getByRole('link');
    expect(guide.getAttribute('href')).toBe('/en/linkedin/objection-form/');
  });

  test('shows the other wordings that are known, each in its language', async () => {
    await openPage('/en/linkedin/notification/account-preferences/');
    const { liOtherWording } = allWords.en.causes;
    const chips = fold(liOtherWording.title).querySelectorAll('[lang]');
    expect(
      [...chips].map((chip) => [
        chip.textContent,
        chip.getAttribute('lang'),
        chip.nextElementSibling?.querySelector('summary')?.textContent,
      ]),
    ).toEqual([
      ['Paramètres et confidentialité', 'fr', t('trace.single')],
      ['Réglages', 'fr', t('trace.disputed')],
    ]);
  });

  test('is not there where nothing can differ', async () => {
    await openPage('/en/linkedin/objection-form/keep-proof/');
    expect(screen.queryByText(t('different'))).toBeNull();
    expect(screen.queryByText(t('report.title'))).toBeNull();
  });

  test('has no wording to show of a label that is not on the page', () => {
    const { step } = stepAt(path);
    const [cause] = step.causes;
    if (!cause) throw new Error('No cause');
    const other = { ...cause, variants: ['gone', 'dataPrivacy'] };
    showPart(path, <Different step={{ ...step, causes: [other] }} place="a/b/c" lang="en" />);
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});

describe('the report', () => {
  const text = () => screen.getByText(/linkedin\/switch\/open-setting/).textContent;
  const report = (device: string, ui: string) =>
    t('report.text', {
      step: 'linkedin/switch/open-setting',
      lang: 'en',
      read: '2026-11-23',
      device,
      ui,
    });

  test('says which step, device and languages it is about, and when its sources were read', async () => {
    await openPage(path, { device: 'phone', ui: 'fr' });
    expect(text()).toBe(report('phone', 'fr'));
    screen.getByText(t('report.body'));
  });

  test('is copied whole', async () => {
    const { user } = await openPage(path, { device: 'computer', ui: 'en' });
    await user.click(screen.getByRole('button', { name: t('copy.report') }));
    expect(await navigator.clipboard.readText()).toBe(report('computer', 'en'));
  });

  test('follows what the page shows', async () => {
    const { user } = await openPage(path, { device: 'computer', ui: 'en' });
    await user.click(screen.getByRole('radio', { name: t('device.phone') }));
    expect(text()).toBe(report('phone', 'en'));
    await user.click(screen.getByRole('radio', { name: t('platform.fr', { name: 'LinkedIn' }) }));
    expect(text()).toBe(report('phone', 'fr'));
  });

  test('says that device and language are not known, where they are not', async () => {
    expect((await drawnAtBuild(path)).textContent).toContain(report('?', '?'));
  });

  test('offers no link where the project has no tracker', async () => {
    await openPage(path);
    expect(screen.queryByRole('link', { name: new RegExp(t('report.open')) })).toBeNull();
  });

  test('can be opened on the tracker, filled in', async () => {
    config.issuesUrl = 'https://example.org/issues/new';
    await openPage(path, { device: 'computer', ui: 'en' });
    const link = screen.getByRole('link', { name: new RegExp(t('report.open')) });
    const { origin, pathname, searchParams } = new URL(link.getAttribute('href') ?? '');
    expect(origin + pathname).toBe(config.issuesUrl);
    expect(Object.fromEntries(searchParams)).toEqual({
      title: 'linkedin/switch/open-setting',
      body: report('computer', 'en'),
    });
  });
});
