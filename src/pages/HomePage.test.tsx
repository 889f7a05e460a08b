// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { TrackOnHome } from '../components/TrackOnHome.tsx';
import type { TrackSummary } from '../content.ts';
import { allWords } from '../locales/all.ts';
import { keep } from '../reader/kept.ts';
import { allTracks } from '../steps/catalogue.ts';
import { openPage, pageAtPath, showPart, textsAt } from '../testing/app.tsx';
import { HomePage } from './HomePage.tsx';

const { home, lists, shell, tracks, guides } = allWords.en;

const line = (name: string) => within(screen.getByRole('region', { name }));
const linkedin = () => line(tracks.linkedin.line);
const meta = () => line(tracks['meta-ai'].line);
/** What is done, and for the ear to which line. */
const named = (words: string, of: string) => new RegExp(`^${words} ?${of}$`);
const allOf = (id: string) => home.all.replace('{{name}}', trackSummary(id).name);
const href = (link: HTMLElement) => link.getAttribute('href');

function trackSummary(id: string): TrackSummary {
  const { content } = pageAtPath(`/en/${id}/`);
  if (content.kind !== 'track') throw new Error(`No track ${id}`);
  return content.track;
}

/** The home page as it is of few lines: where they are many, it draws the first alone. */
function showLines() {
  const { content } = pageAtPath('/en/');
  if (content.kind !== 'home') throw new Error('No home');
  const { index: _, ...home } = content;
  const tracks = allTracks.map(({ id }) => trackSummary(id));
  showPart('/en/', <HomePage content={{ ...home, tracks }} />);
}

describe('the home page', () => {
  test('says what the site is for, and what a refusal changes and does not', async () => {
    await openPage('/en/');
    screen.getByRole('heading', { level: 1, name: home.heading });
    screen.getByText(home.intro);
    for (const part of [home.changes, home.keeps]) {
      const heading = screen.getByRole('heading', { level: 2, name: part.title });
      expect(heading.nextElementSibling?.textContent).toBe(part.body);
    }
  });

  test('has a line for each company, in its colour and with its sign', () => {
    showLines();
    const lines = screen.getAllByRole('region');
    expect(lines.map((each) => each.dataset.track)).toEqual(allTracks.map(({ id }) => id));
    expect(lines.map((each) => each.querySelector('[aria-hidden="true"]')?.textContent)).toEqual(
      allTracks.map(({ sign }) => sign),
    );
    expect(href(linkedin().getByRole('link', { name: tracks.linkedin.line }))).toBe(
      '/en/linkedin/',
    );
    expect(href(meta().getByRole('link', { name: tracks['meta-ai'].line }))).toBe('/en/meta-ai/');
  });
});

describe('a line that is drawn with its stops', () => {
  test('starts at the first step of its first guide', async () => {
    await openPage('/en/');
    const start = linkedin().getByRole('link', { name: named(lists.start, tracks.linkedin.line) });
    expect(href(start)).toBe('/en/linkedin/notification/account-preferences/');
  });

  test('shows each stop of that guide but the check, and leads there', async () => {
    await openPage('/en/');
    const stops = within(linkedin().getByRole('list')).getAllByRole('link');
    expect(stops.map(href)).toEqual(
      ['account-preferences', 'data-privacy', 'manage-data', 'notification', 'refuse'].map(
        (id) => `/en/linkedin/notification/${id}/`,
      ),
    );
    const { steps } = guides['linkedin/notification'];
    expect(stops.at(-1)?.textContent).toBe(steps.refuse.stop);
  });

  test('has a square and bold words where one refuses, and a rail between its stops', async () => {
    await openPage('/en/');
    const stops = within(linkedin().getByRole('list')).getAllByRole('listitem');
    const marks = stops.map((stop) => [...stop.querySelectorAll('span[aria-hidden="true"]')]);
    expect(marks.map((each) => each.length)).toEqual([2, 2, 2, 2, 1]);
    expect(marks.map((each) => each.at(-1)?.className.includes('rounded-full'))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    const links = stops.map((stop) => stop.querySelector('a')?.className.includes('font-bold'));
    expect(links).toEqual([false, false, false, false, true]);
  });

  test('says how long the guide is, without counting presses', async () => {
    await openPage('/en/');
    const facts = linkedin().getByRole('heading').nextElementSibling?.textContent;
    const t = textsAt('/en/', 'lists');
    const steps = `${t('steps', { count: 5 })}, ${t('thenCheck')}`;
    expect(facts).toBe(`${steps} · ${t('minutes', { count: 2 })}`);
  });

  test('says whose path its first guide is', async () => {
    await openPage('/en/');
    linkedin().getByText(tracks.linkedin.whose);
    expect(tracks.linkedin.whose).toMatch(/article of September 2025/);
  });

  test('offers the shortest way beside it, in one press', async () => {
    await openPage('/en/');
    const guide = trackSummary('linkedin').guides.find(({ id }) => id === 'switch');
    const presses = textsAt('/en/', 'lists')('presses', { count: guide?.presses ?? 0 });
    const { name } = guides['linkedin/switch'];
    const shortest = linkedin().getByRole('link', {
      name: textsAt('/en/', 'home')('shortest', { name, presses }),
    });
    expect(href(shortest)).toBe('/en/linkedin/switch/open-setting/');
  });

  test('offers no shortest way where there is none', () => {
    const { shortest: _, whose: __, ...track } = trackSummary('linkedin');
    showPart('/en/', <TrackOnHome track={track} lang="en" />);
    const { name } = guides['linkedin/switch'];
    expect(screen.queryByRole('link', { name: new RegExp(name) })).toBeNull();
  });

  test('leads to its other guides', () => {
    showLines();
    expect(href(linkedin().getByRole('link', { name: allOf('linkedin') }))).toBe('/en/linkedin/');
    expect(meta().queryByRole('link', { name: allOf('meta-ai') })).toBeNull();
  });

  test('speaks of no other guide where it has one', () => {
    const track = trackSummary('linkedin');
    showPart(
      '/en/',
      <TrackOnHome track={{ ...track, guides: track.guides.slice(0, 1) }} lang="en" />,
    );
    screen.getByRole('link', { name: new RegExp(`^${lists.start}`) });
    expect(screen.queryByRole('link', { name: allOf('linkedin') })).toBeNull();
  });
});

describe('a line that is drawn with its guides', () => {
  test('has a card for each guide, with its length', () => {
    showLines();
    const cards = within(meta().getByRole('list')).getAllByRole('link');
    expect(cards.map(href)).toEqual(
      trackSummary('meta-ai').guides.map(({ id }) => `/en/meta-ai/${id}/`),
    );
    const [facebook] = cards;
    expect(facebook?.querySelector('b')?.textContent).toBe(guides['meta-ai/facebook'].name);
    expect(facebook?.querySelector('b ~ span')?.textContent).toBe(
      textsAt('/en/', 'lists')('card', { count: 4, minutes: 3 }),
    );
  });

  test('says what it is, and leaves the choice to the reader', () => {
    showLines();
    meta().getByText(tracks['meta-ai'].summary);
    const choose = meta().getByRole('link', { name: named(home.choose, tracks['meta-ai'].line) });
    expect(href(choose)).toBe('/en/meta-ai/');
  });
});

test('a line without guides is not shown', () => {
  showPart('/en/', <TrackOnHome track={{ ...trackSummary('meta-ai'), guides: [] }} lang="en" />);
  expect(screen.queryByRole('region')).toBeNull();
});

describe('what this device knows', () => {
  beforeEach(() => localStorage.clear());

  test('is where the first guide was left, in place of its beginning', async () => {
    keep({
      guides: { 'linkedin/notification': { done: ['account-preferences'], last: 'refuse' } },
    });
    await openPage('/en/');
    const words = textsAt('/en/', 'lists')('progress.resume', { n: 5 });
    const resume = linkedin().getByRole('link', { name: named(words, tracks.linkedin.line) });
    expect(href(resume)).toBe('/en/linkedin/notification/refuse/');
  });

  test('is which stops are done, in words too', async () => {
    keep({ guides: { 'linkedin/notification': { done: ['account-preferences'] } } });
    await openPage('/en/');
    const done = textsAt('/en/', 'lists')('progress.done');
    expect(
      screen.getAllByRole('link', { name: (name) => name.endsWith(`, ${done}`) }),
    ).toHaveLength(1);
  });

  test('is on a card what was answered, or where it was left', async () => {
    keep({
      guides: {
        'meta-ai/facebook': { status: 'sent' },
        'meta-ai/instagram': { last: 'form' },
      },
    });
    await openPage('/en/');
    screen.getByText(lists.status.sent, { exact: false });
    const { stop } = guides['meta-ai/instagram'].steps.form;
    screen.getByText(textsAt('/en/', 'lists')('progress.leftAt', { stop }));
  });

  test('leads to the page of what was refused, once there is something', async () => {
    await openPage('/en/');
    expect(screen.queryByRole('link', { name: shell.refused })).toBeNull();
    cleanup();
    keep({ guides: { 'meta-ai/facebook': { status: 'sent' } } });
    await openPage('/en/');
    expect(href(screen.getByRole('link', { name: shell.refused }))).toBe('/en/refused/');
  });
});
