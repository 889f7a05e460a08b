// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { setSentOn } from '../reader/sent-on.ts';
import { drawnAtBuild, openPage, pages, showPart, stepAt, textsAt } from '../testing/app.tsx';
import { AnswerBy } from './AnswerBy.tsx';

const keepProof = '/en/linkedin/objection-form/keep-proof/';

beforeEach(() => setSentOn(''));

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
    await user.type(screen.getByLabelText(textsAt(keepProof, 'parts')('answer.sent')), sent);
    expect(said()).toBe(plain(keepProof, due, extended));
  });

  test('is said in the language of the page', async () => {
    const path = '/fr/meta-ai/facebook/check/';
    const { user } = await openPage(path);
    await user.type(screen.getByLabelText(textsAt(path, 'parts')('answer.sent')), '2026-01-31');
    expect(said(path)).toBe(plain(path, '28 février 2026', '30 avril 2026'));
  });

  test('is not said before the day of sending is, nor after it was taken back', async () => {
    const { user } = await openPage(keepProof);
    const sent = screen.getByLabelText(textsAt(keepProof, 'parts')('answer.sent'));
    expect(said()).toBe('');
    await user.type(sent, '2026-11-23');
    expect(said()).not.toBe('');
    await user.clear(sent);
    expect(said()).toBe('');
  });

  test('is not said where one of the two cannot be counted', () => {
    setSentOn('9999-11-30');
    showPart(keepProof, <AnswerBy months={1} content={stepAt(keepProof).content} />);
    expect(said()).toBe('');
  });

  test('outlives the way to another step and back', async () => {
    const { user, press } = await openPage(keepProof);
    const sent = () => screen.getByLabelText(textsAt(keepProof, 'parts')('answer.sent'));
    await user.type(sent(), '2026-11-23');
    await press(screen.getByRole('link', { name: textsAt(keepProof, 'guide')('back') }));
    await screen.findByRole('heading', { level: 1, name: /2 of 2/ });
    await press(screen.getByRole('link', { name: textsAt(keepProof, 'guide')('next') }));
    await screen.findByRole('heading', {
      level: 1,
      name: (name) => name.startsWith(textsAt(keepProof, 'guide')('part.after')),
    });
    expect(sent()).toHaveProperty('value', '2026-11-23');
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
    expect(page.querySelector('[type="date"]')?.closest('label')?.className).toContain('invisible');
  });

  test('with script the field is there', async () => {
    await openPage(keepProof);
    const field = screen.getByLabelText(textsAt(keepProof, 'parts')('answer.sent'));
    expect(field.closest('label')?.className).not.toContain('invisible');
  });
});
