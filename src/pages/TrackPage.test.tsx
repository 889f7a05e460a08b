// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { GuideFacts } from '../components/GuideFacts.tsx';
import type { GuideSummary } from '../content.ts';
import { allWords } from '../locales/all.ts';
import { erase } from '../reader/erase.ts';
import { keep } from '../reader/kept.ts';
import { allGuides, guideKey } from '../steps/catalogue.ts';
import { openPage, showPart, textsAt } from '../testing/app.tsx';

const { tracks, guides, lists, parts, claims } = allWords.en;

beforeEach(erase);

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const entries = () =>
  screen.getAllByRole('heading', { level: 2 }).flatMap((heading) => heading.closest('li') ?? []);
const entry = (name: string) => {
  const found = entries().find((each) => within(each).queryByRole('heading', { name }));
  if (!found) throw new Error(`No guide is called ${name}`);
  return within(found);
};

const factsOf = (name: string) => entry(name).getByText(/ · /);
/** The guides of which it is told, with a tick, what was answered at their end. */
const told = () =>
  entries()
    .filter((each) => each.querySelector('p svg'))
    .map((each) => each.querySelector('h2')?.textContent);

const t = textsAt('/en/linkedin/', 'lists');
const length = (steps: string, presses: number, minutes: number) =>
  [steps, t('presses', { count: presses }), t('minutes', { count: minutes })].join(' · ');

describe('a company’s line', () => {
  test('says what it is', async () => {
    await openPage('/en/linkedin/');
    screen.getByRole('heading', { level: 1, name: tracks.linkedin.title });
    screen.getByText(tracks.linkedin.intro);
    screen.getByText(tracks.linkedin.line);
    screen.getByText('in');
  });

  test('lists its guides, each for whom it is, and starts them', async () => {
    await openPage('/en/linkedin/');
    const all = ['notification', 'switch', 'objection-form'] as const;
    const named: Readonly<Record<string, { name: string }>> = guides;
    const onIt = allGuides.filter(({ track }) => track.id === 'linkedin').map(guideKey);
    expect(entries().map((each) => each.querySelector('h2')?.textContent)).toEqual(
      onIt.map((key) => named[key]?.name),
    );
    const first = {
      notification: 'account-preferences',
      switch: 'open-setting',
      'objection-form': 'fill-in',
    };
    for (const id of all) {
      const { name, forWhom } = guides[`linkedin/${id}`];
      entry(name).getByText(forWhom);
      const link = entry(name).getByRole('link', { name });
      expect(link.getAttribute('href')).toBe(`/en/linkedin/${id}/`);
      const start = entry(name).getByRole('link', { name: new RegExp(`^${lists.start}`) });
      expect(plain(start.textContent)).toBe(`${lists.start}: ${name}`);
      expect(start.getAttribute('href')).toBe(`/en/linkedin/${id}/${first[id]}/`);
    }
  });

  test('says what the company takes', async () => {
    await openPage('/en/linkedin/');
    const region = screen.getByRole('region', { name: lists.takes });
    expect(plain(region.textContent)).toContain(claims.liTakes);
    expect(within(region).getAllByRole('group').length).toBeGreaterThan(3);
  });

  test('says what a refusal changes, and what it does not', async () => {
    await openPage('/en/linkedin/');
    const { effects } = parts.end;
    const region = within(screen.getByRole('region', { name: effects.title }));
    const under = (title: string) =>
      plain(region.getByRole('heading', { level: 3, name: title }).nextElementSibling?.textContent);
    expect(under(effects.changes)).toContain(claims.liAnyTime);
    expect(under(effects.keeps)).toContain(claims.liPastStays);
    expect(under(effects.changes)).not.toContain(claims.liPastStays);
  });
});

describe('how long a guide is', () => {
  test('is said in steps, presses and minutes', async () => {
    await openPage('/en/linkedin/');
    const facts = (id: 'notification' | 'switch' | 'objection-form') =>
      factsOf(guides[`linkedin/${id}`].name).textContent;
    const checked = (count: number) => `${t('steps', { count })}, ${t('thenCheck')}`;
    expect(facts('notification')).toBe(length(checked(5), 6, 2));
    expect(facts('switch')).toBe(length(checked(2), 2, 1));
    // It ends with no check: the answer comes by mail.
    expect(facts('objection-form')).toBe(length(t('steps', { count: 2 }), 5, 5));
  });

  test('is said without presses where there are none', () => {
    const guide: GuideSummary = {
      id: 'x',
      name: 'X',
      forWhom: 'All',
      minutes: 1,
      presses: 0,
      count: 1,
      checked: false,
      stops: [],
    };
    showPart('/en/linkedin/', <GuideFacts guide={guide} track="linkedin" />);
    expect(screen.getByText(/·/).textContent).toBe(
      `${t('steps', { count: 1 })} · ${t('minutes', { count: 1 })}`,
    );
  });
});

describe('what the reader answered at the end of a guide', () => {
  test('is told on the line, of that guide alone', async () => {
    keep({
      guides: { 'linkedin/switch': { status: 'refused' }, 'meta-ai/facebook': { status: 'sent' } },
    });
    await openPage('/en/linkedin/');
    expect(told()).toEqual([guides['linkedin/switch'].name]);
    const facts = factsOf(guides['linkedin/switch'].name);
    expect(plain(facts.textContent).endsWith(` · ${lists.status.refused}`)).toBe(true);
  });

  test('is that it was sent, where it was only sent', async () => {
    keep({ guides: { 'meta-ai/facebook': { status: 'sent' } } });
    await openPage('/en/meta-ai/');
    const facts = factsOf(guides['meta-ai/facebook'].name);
    expect(plain(facts.textContent).endsWith(` · ${lists.status.sent}`)).toBe(true);
    expect(told()).toEqual([guides['meta-ai/facebook'].name]);
  });

  test('is nothing at first', async () => {
    await openPage('/en/linkedin/');
    expect(screen.queryByText(lists.status.refused, { exact: false })).toBeNull();
    expect(told()).toEqual([]);
  });
});
