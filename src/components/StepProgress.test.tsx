// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { erase } from '../reader/erase.ts';
import { keep, type Progress, readKept } from '../reader/kept.ts';
import { openPage, pageAtPath, showPart, stepAt, textsAt } from '../testing/app.tsx';
import { go } from '../testing/history.ts';
import { StepProgress } from './StepProgress.tsx';

const guide = '/en/linkedin/notification/';
const key = 'linkedin/notification';
const first = `${guide}account-preferences/`;
const list = textsAt(first, 'lists');
const words = textsAt(first, 'guide');

beforeEach(erase);

const progress = () => readKept().guides?.[key];
const next = () => screen.getAllByRole('link', { name: words('next') }).at(-1) ?? document.body;
const resume = (n: number) => screen.findByRole('link', { name: list('progress.resume', { n }) });
const description = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
const undo = () => screen.findByRole('button', { name: list('progress.undo') });

function stopNamed(path: string, id: string): string {
  const { content } = pageAtPath(path);
  if (content.kind !== 'guide') throw new Error(`No guide lies at ${path}`);
  return content.guide.stops.find((stop) => stop.id === id)?.title ?? '';
}

describe('a step', () => {
  test('is done when the reader goes on from it, and can be taken back at once', async () => {
    const { press, user } = await openPage(first);
    await press(next());
    expect(progress()).toEqual({ done: ['account-preferences'], last: 'data-privacy' });
    await user.click(await undo());
    expect(progress()).toEqual({ last: 'data-privacy' });
    expect(document.activeElement?.textContent).toBe(list('progress.undone'));
  });

  test('is not done by coming back to it, nor by going forth along the history', async () => {
    const { press, user } = await openPage(first);
    await press(next());
    await user.click(await undo());
    await go(-1);
    await go(1);
    expect(progress()).toEqual({ last: 'data-privacy' });
  });

  test('is not done by a link that leads past it', async () => {
    await openPage(`${guide}notification/`);
    expect(progress()).toEqual({ last: 'notification' });
  });

  test('is done on the line, in words too', async () => {
    keep({ guides: { [key]: { done: ['account-preferences'], last: 'data-privacy' } } });
    await openPage(`${guide}data-privacy/`);
    // What the button undoes stands before it.
    expect(description(await undo())).toBe(list('progress.stepDone', { n: 1 }));
    const isDone = (name: string) => name.endsWith(`, ${list('progress.done')}`);
    expect(screen.getAllByRole('link', { name: isDone })).toHaveLength(1);
  });
});

test('a stop that is none of the counted steps is done by its name', async () => {
  const path = '/en/meta-ai/whatsapp/';
  keep({
    guides: { 'meta-ai/whatsapp': { done: ['what-applies'], last: 'advanced-chat-privacy' } },
  });
  await openPage(`${path}advanced-chat-privacy/`);
  const stop = stopNamed(path, 'what-applies');
  expect(description(await undo())).toBe(list('progress.stopDone', { stop }));
});

describe('a guide that was left', () => {
  test('is gone on with from its first step, to which an address leads all the same', async () => {
    keep({ guides: { [key]: { done: ['account-preferences'], last: 'notification' } } });
    await openPage(first);
    expect(location.pathname).toBe(first);
    const link = await resume(4);
    expect(link.getAttribute('href')).toBe(`${guide}notification/`);
    // Looking at an earlier step changes nothing.
    expect(progress()?.last).toBe('notification');
  });

  test('at its check is gone on with there, by its name', async () => {
    keep({ guides: { [key]: { last: 'check' } } });
    await openPage(first);
    const name = list('progress.resumeStop', { stop: stopNamed(guide, 'check') });
    const link = await screen.findByRole('link', { name });
    expect(link.getAttribute('href')).toBe(`${guide}check/`);
  });

  test('is gone on with from its own page and the line’s', async () => {
    keep({ guides: { [key]: { last: 'notification' } } });
    for (const path of [guide, '/en/linkedin/']) {
      await openPage(path);
      // A guide's own page has more to come, which must not come between two pages.
      await act(() => vi.dynamicImportSettled());
      const links = screen.getAllByRole('link', {
        name: (name) => name.startsWith(list('progress.resume', { n: 4 })),
      });
      expect(links.map((link) => link.getAttribute('href'))).toContain(`${guide}notification/`);
    }
  });
});

describe('the end of the line', () => {
  /** What stands there for this step, where this was kept of the guide. */
  function endOfLine(id: string, kept: Progress) {
    keep({ guides: { [key]: kept } });
    const { path, content } = stepAt(`${guide}${id}/`);
    const user = showPart(path, <StepProgress content={content} id={id} />);
    return { user, said: () => document.querySelector('.step-progress')?.textContent };
  }

  const left = (n: number) => `${list('progress.resume', { n })} `;
  const done = (n: number) => ` ${list('progress.stepDone', { n })} ${list('progress.undo')}`;

  test.each([
    ['account-preferences', {}, ''],
    ['account-preferences', { last: 'account-preferences' }, ''],
    // The button that leads on leads just there.
    ['account-preferences', { last: 'data-privacy' }, ''],
    ['account-preferences', { last: 'manage-data' }, left(3)],
    ['manage-data', { last: 'notification' }, ''],
    ['check', { last: 'data-privacy' }, left(2)],
    ['account-preferences', { last: 'check', status: 'refused' }, ''],
    ['account-preferences', { last: 'gone', done: ['gone'] }, ''],
    ['account-preferences', { done: ['account-preferences'] }, done(1)],
    ['data-privacy', { done: ['account-preferences'] }, done(1)],
    ['data-privacy', { done: ['data-privacy'] }, done(2)],
    ['data-privacy', { done: ['account-preferences', 'data-privacy'] }, done(1)],
    ['data-privacy', { done: ['manage-data'] }, ''],
    ['data-privacy', { done: ['account-preferences'], last: 'notification' }, left(4)],
    // Its answers say so.
    ['check', { done: ['check'] }, ''],
  ] satisfies [string, Progress, string][])(
    'at %s, with %j kept, says “%s”',
    (id, kept, wanted) => {
      expect(endOfLine(id, kept).said()).toBe(wanted);
    },
  );

  test('says that a step was taken back, and no more; the others stay done', async () => {
    const kept = { done: ['account-preferences', 'data-privacy'], last: 'data-privacy' };
    const { user, said } = endOfLine('data-privacy', kept);
    await user.click(await undo());
    expect(progress()).toEqual({ done: ['data-privacy'], last: 'data-privacy' });
    expect(said()).toBe(list('progress.undone'));
    // Only the program leads there.
    expect(screen.getByRole('status').tabIndex).toBe(-1);
  });
});
