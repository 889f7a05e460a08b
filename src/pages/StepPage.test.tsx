// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { allWords } from '../locales/all.ts';
import { openPage, stepAt, textsAt } from '../testing/app.tsx';
import { StepPage } from './StepPage.tsx';

const { guide } = allWords.fr;
const way = '/fr/linkedin/notification/';
const stops = [
  'account-preferences',
  'data-privacy',
  'manage-data',
  'notification',
  'refuse',
  'check',
];

beforeEach(() => localStorage.clear());

const step = () => within(screen.getByRole('article'));
const link = (name: string) => step().getByRole('link', { name });
const hrefOf = (name: string) => link(name).getAttribute('href');

test('a press on Next opens the next step, with its heading in focus', async () => {
  const { press } = await openPage('/fr/linkedin/notification/data-privacy/');
  await press(screen.getByRole('link', { name: guide.next }));
  const heading = await screen.findByRole('heading', { level: 1, name: /3/ });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(location.pathname).toBe('/fr/linkedin/notification/manage-data/');
  expect(document.title).toContain('3');
});

describe('the heading', () => {
  test('says where the reader is and what to do there', async () => {
    const path = '/fr/linkedin/notification/manage-data/';
    await openPage(path, { ui: 'fr' });
    const heading = screen.getByRole('heading', { level: 1 });
    const { manageData } = stepAt(path).content.labels;
    const where = textsAt(path, 'guide')('count', { n: 3, of: 5 });
    const colon = textsAt(path, 'shell')('colon');
    expect(heading.textContent.startsWith(`${where}${colon} `)).toBe(true);
    expect(heading.textContent).toContain(manageData?.text.fr);
  });

  test('says that the check is the end of the line', async () => {
    const path = '/fr/linkedin/notification/check/';
    await openPage(path);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading.textContent.startsWith(guide.part.check)).toBe(true);
    expect(heading.textContent).toContain(
      allWords.fr.guides['linkedin/switch'].steps.check.title.slice(0, 12),
    );
  });
});

describe('the way on and back', () => {
  test('leads from the first step to the second, and back to the guide', async () => {
    await openPage(`${way}account-preferences/`);
    expect(hrefOf(guide.back)).toBe(way);
    expect(hrefOf(guide.next)).toBe(`${way}data-privacy/`);
    expect(link(guide.back).getAttribute('rel')).toBe('prev');
    expect(link(guide.next).getAttribute('rel')).toBe('next');
  });

  test('leads from a step between to those beside it', async () => {
    await openPage(`${way}manage-data/`);
    expect(hrefOf(guide.back)).toBe(`${way}data-privacy/`);
    expect(hrefOf(guide.next)).toBe(`${way}notification/`);
    expect(step().queryByRole('link', { name: guide.toCheck })).toBeNull();
  });

  test('is called the check before the check', async () => {
    await openPage(`${way}refuse/`);
    expect(hrefOf(guide.toCheck)).toBe(`${way}check/`);
    expect(step().queryByRole('link', { name: guide.next })).toBeNull();
  });

  test.each(['linkedin/notification/check', 'linkedin/objection-form/keep-proof'])(
    'ends at %s, with what the refusal changes',
    async (place) => {
      const path = `/fr/${place}/`;
      await openPage(path);
      expect(hrefOf(guide.back)).not.toBe('');
      expect(step().queryByRole('link', { name: guide.next })).toBeNull();
      expect(step().queryByRole('link', { name: guide.toCheck })).toBeNull();
      screen.getByRole('region', { name: textsAt(path, 'parts')('end.effects.title') });
    },
  );

  test('has its end nowhere else', async () => {
    const path = `${way}refuse/`;
    await openPage(path);
    const title = textsAt(path, 'parts')('end.effects.title');
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  });
});

describe('the line', () => {
  const path = `${way}manage-data/`;
  const line = () => within(screen.getByRole('navigation', { name: allWords.fr.shell.line }));

  test('names every stop and leads there', async () => {
    await openPage(path);
    const links = line().getAllByRole('link');
    expect(links.map((each) => each.getAttribute('href'))).toEqual(
      stops.map((id) => `${way}${id}/`),
    );
    expect(links.map((each) => each.textContent)).toEqual(
      stepAt(path).content.guide.stops.map(({ title }) => title),
    );
  });

  test('says where the reader is, and leads back to all guides of it', async () => {
    await openPage(path);
    const here = line()
      .getAllByRole('link')
      .filter((each) => each.getAttribute('aria-current') === 'step');
    expect(here.map((each) => each.getAttribute('href'))).toEqual([path]);
    expect(
      line()
        .getAllByRole('link')
        .filter((each) => each.hasAttribute('aria-current')),
    ).toEqual(here);
    const all = screen.getByRole('link', { name: stepAt(path).content.track.line });
    expect(all.getAttribute('href')).toBe('/fr/linkedin/');
  });

  test('is coloured as far as the reader came', async () => {
    await openPage(path);
    const items = line().getAllByRole('listitem');
    const colours = items.map((item) => {
      const [rail, disc] = [...item.querySelectorAll('span')].slice(-2);
      return [rail, disc].map((each) =>
        /\bahead\b|-ahead\b/.test(each?.className ?? '') ? 'ahead' : 'line',
      );
    });
    expect(colours.slice(0, 5)).toEqual([
      ['line', 'line'],
      ['line', 'line'],
      ['ahead', 'line'],
      ['ahead', 'ahead'],
      ['ahead', 'ahead'],
    ]);
    // No rail leads on from the last stop.
    expect(items.map((item) => item.querySelectorAll('span').length)).toEqual([2, 2, 2, 2, 2, 1]);
    const discs = items.map((item) => item.querySelector('span:last-of-type')?.className ?? '');
    expect(discs.map((disc) => disc.includes('scale-[1.3]'))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(discs.every((disc) => /border-(\[|4)/.test(disc))).toBe(true);
  });

  test('has a square where one refuses', async () => {
    await openPage(path);
    const discs = line()
      .getAllByRole('listitem')
      .map((item) => item.querySelector('span:last-of-type')?.className ?? '');
    expect(discs.map((disc) => disc.includes('rounded-full'))).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  test('is told to the ear by its links alone', async () => {
    await openPage(path);
    const drawn = line()
      .getAllByRole('listitem')
      .flatMap((item) => [...item.querySelectorAll('span')]);
    expect(drawn.filter((each) => each.getAttribute('aria-hidden') !== 'true')).toEqual([]);
  });

  test('stands above the check too, where it ends', async () => {
    await openPage(`${way}check/`);
    const last = line().getAllByRole('link').at(-1);
    expect(last?.getAttribute('aria-current')).toBe('step');
  });
});

describe('the bar on a phone', () => {
  /** It says nothing that the heading does not: the ear is spared it. */
  function pieces(): string[] {
    const bar = screen.getByRole('article').querySelector('[aria-hidden]');
    return [...(bar?.children ?? [])].map((piece) => piece.className);
  }

  test.each([
    ['account-preferences', 1],
    ['manage-data', 3],
    ['check', 6],
  ])('is filled, at %s, for %i of six', async (id, at) => {
    await openPage(`${way}${id}/`);
    expect(pieces()).toHaveLength(6);
    const filled = pieces().map((piece) => piece.includes('bg-line'));
    expect(filled).toEqual(stops.map((_, index) => index < at));
    const outlined = pieces().map((piece) => piece.includes('outline'));
    expect(outlined).toEqual(stops.map((_, index) => index === at - 1));
  });
});

describe('what was done on one step', () => {
  test('is not done on the next: nothing is copied, nothing is open', async () => {
    const { user, press } = await openPage(`${way}data-privacy/`);
    const planB = screen.getByText(guide.planB.title);
    await user.click(planB);
    await user.click(screen.getByText(guide.different, { selector: 'summary' }));
    expect(document.querySelectorAll('details[open]')).toHaveLength(2);
    await user.click(
      screen.getAllByRole('button', { name: guide.copy.address })[0] ?? document.body,
    );
    screen.getByText(guide.copy.copied);
    await press(link(guide.next));
    await screen.findByRole('heading', { level: 1, name: /3/ });
    expect(screen.queryByText(guide.copy.copied)).toBeNull();
    expect(document.querySelectorAll('details[open]')).toHaveLength(0);
  });
});

test('a step that a guide does not have is a fault, named', () => {
  const { content } = stepAt(`${way}refuse/`);
  expect(() =>
    renderToString(<StepPage content={content} id="gone" View={() => null} fields={null} />),
  ).toThrow('linkedin/notification has no step gone');
});
