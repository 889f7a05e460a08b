// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { erase } from '../reader/erase.ts';
import { keep, readKept } from '../reader/kept.ts';
import { drawnAtBuild, openPage, textsAt } from '../testing/app.tsx';
import { pages } from '../testing/pages.ts';

const keepProof = '/en/linkedin/objection-form/keep-proof/';

beforeEach(erase);

/** It comes a moment after the page. */
const field = (path = keepProof) => screen.findByLabelText(textsAt(path, 'parts')('answer.sent'));

/** What is said of the answer, with plain spaces; a date stands in it as the law counts it. */
function said(path = keepProof): string {
  const heading = screen.getByRole('heading', { name: textsAt(path, 'parts')('answer.title') });
  const section = within(heading.closest('section') ?? document.body);
  const [said] = section.getAllByRole('status');
  return (said?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function plain(path: string, due: string, extended: string): string {
  const t = textsAt(path, 'parts');
  return [
    t('answer.due', { date: due }),
    t('answer.after'),
    t('answer.extended', { date: extended }),
  ]
    .join('')
    .replace(/\s+/g, ' ');
}

/** The law, GDPR article 12(3): one month, and two more if the company says and explains it. */
describe('the day on which an answer is due', () => {
  test.each([
    ['2026-11-23', '23 December 2026', '23 February 2027'],
    ['2026-01-31', '28 February 2026', '30 April 2026'],
    ['2028-01-31', '29 February 2028', '30 April 2028'],
  ])('sent on %s, is %s, or %s if it is late for a reason', async (sent, due, extended) => {
    const { user } = await openPage(keepProof);
    await user.type(await field(), sent);
    expect(said()).toBe(plain(keepProof, due, extended));
  });

  test('is said in the language of the page', async () => {
    const path = '/fr/meta-ai/facebook/check/';
    const { user } = await openPage(path);
    await user.type(await field(path), '2026-01-31');
    expect(said(path)).toBe(plain(path, '28 février 2026', '30 avril 2026'));
  });

  test('is not said before the day of sending is, nor after it was taken back', async () => {
    const { user } = await openPage(keepProof);
    const sent = await field();
    expect(said()).toBe('');
    await user.type(sent, '2026-11-23');
    expect(said()).not.toBe('');
    await user.clear(sent);
    expect(said()).toBe('');
  });

  test('is not said where one of the two cannot be counted', async () => {
    keep({ guides: { 'linkedin/objection-form': { sent: '9999-11-30' } } });
    await openPage(keepProof);
    await field();
    expect(said()).toBe('');
  });

  test('is kept for this guide alone, and gone with the day of sending', async () => {
    const { user } = await openPage(keepProof);
    await user.type(await field(), '2026-11-23');
    expect(readKept().guides).toEqual({
      'linkedin/objection-form': { last: 'keep-proof', sent: '2026-11-23' },
    });
    await user.clear(await field());
    expect(readKept().guides).toEqual({ 'linkedin/objection-form': { last: 'keep-proof' } });
  });

  test('outlives the way to another step and back', async () => {
    const { user, press } = await openPage(keepProof);
    await user.type(await field(), '2026-11-23');
    await press(screen.getByRole('link', { name: textsAt(keepProof, 'guide')('back') }));
    await screen.findByRole('heading', { level: 1, name: /2 of 2/ });
    await press(screen.getByRole('link', { name: textsAt(keepProof, 'guide')('next') }));
    await screen.findByRole('heading', {
      level: 1,
      name: (name) => name.startsWith(textsAt(keepProof, 'guide')('part.after')),
    });
    expect(await field()).toHaveProperty('value', '2026-11-23');
    expect(said()).toContain('2026');
  });
});

test('every step that waits for an answer waits a month', () => {
  const months = pages.flatMap((page) =>
    page.kind === 'guide' ? page.content.steps.flatMap((step) => step.answerWithin ?? []) : [],
  );
  expect(months.length).toBeGreaterThan(0);
  expect(months.filter((count) => count !== 1)).toEqual([]);
});

describe('without script', () => {
  test('the reader is told to count a month, and sees no field that could not count', async () => {
    const t = textsAt(keepProof, 'parts');
    const page = await drawnAtBuild(keepProof);
    expect(page.querySelector('noscript')?.textContent).toContain(
      t('answer.noScript', { count: 1 }),
    );
    expect(page.querySelector('[type="date"]')).toBeNull();
  });
});
