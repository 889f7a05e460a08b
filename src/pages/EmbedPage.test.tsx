// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { GuideContent } from '../content.ts';
import { stepAt, textsAt } from '../testing/app.tsx';
import { EmbedPage } from './EmbedPage.tsx';

/** Draws it as the build does. */
function draw(content: GuideContent, id: string): string {
  return renderToString(
    <StaticRouter location="/embed/">
      <EmbedPage content={content} id={id} />
    </StaticRouter>,
  );
}

function show(place: string) {
  const path = `/en/${place}/`;
  const { content, step } = stepAt(path);
  document.body.innerHTML = draw(content, step.id);
  return { content, step, guide: textsAt(path, 'guide'), parts: textsAt(path, 'parts') };
}

const hrefOf = (rel: string) =>
  document.querySelector(`.at-hand a[rel="${rel}"]`)?.getAttribute('href');

test('a step leads back and on inside the frame, by its buttons and by what is pressed', () => {
  show('linkedin/notification/data-privacy');
  expect(hrefOf('prev')).toBe('/embed/en/linkedin/notification/account-preferences/');
  expect(hrefOf('next')).toBe('/embed/en/linkedin/notification/manage-data/');
  const mark = document.querySelector('figure a.mark')?.getAttribute('href');
  expect(mark).toBe('/embed/en/linkedin/notification/manage-data/');
});

test('the first step leads on alone, and the one before the check says so', () => {
  const { guide } = show('linkedin/notification/account-preferences');
  expect(hrefOf('prev')).toBeUndefined();
  screen.getByRole('link', { name: guide('next') });
});

test('the step before the check leads to it by name', () => {
  const { guide } = show('linkedin/notification/refuse');
  screen.getByRole('link', { name: guide('toCheck') });
});

test('an answer of the check leads to another guide inside the frame', () => {
  const { step, parts } = show('meta-ai/instagram/check');
  const leading = step.outcomes.filter(({ goTo }) => goTo);
  expect(leading.length).toBeGreaterThan(0);
  for (const { id, goTo } of leading) {
    const answer = document.getElementById(id);
    expect(answer?.querySelector('a')?.getAttribute('href')).toBe(`/embed/en/${goTo?.place}/`);
    expect(answer?.textContent).toContain(parts('check.result'));
  }
});

test('the only way out of it is its own page, in a tab of its own, beside the platform’s', () => {
  const { parts } = show('linkedin/notification/data-privacy');
  const link = document.querySelector('footer a');
  expect(link?.textContent).toContain(parts('embed.whole'));
  expect(link?.getAttribute('target')).toBe('_blank');
  const inside = screen
    .getAllByRole('link')
    .map((each) => each.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('/') && !href.startsWith('/embed/'));
  expect(inside).toEqual(['/en/linkedin/notification/data-privacy/']);
});

test('a text to be copied is there, with its blanks, and how long an answer may take', () => {
  show('linkedin/objection-form/fill-in');
  const text = document.querySelector('.select-all')?.textContent ?? '';
  expect(text).toContain('[your name]');
  expect(text).not.toMatch(/\{\{/);
  const { parts } = show('linkedin/objection-form/keep-proof');
  screen.getByText(parts('answer.title'));
  screen.getByText(parts('answer.noScript', { count: 1 }));
});

test('it shows how far the reader came, of all steps, and whose guide it is', () => {
  const { content } = show('linkedin/notification/manage-data');
  const pieces = [...document.querySelectorAll('header [aria-hidden] > span')];
  expect(pieces).toHaveLength(content.steps.length);
  expect(pieces.filter((each) => each.classList.contains('bg-line'))).toHaveLength(3);
  expect(document.querySelector('header p')?.textContent).toBe('Non merci.');
});

test('a step that is not there is a fault', () => {
  const { content } = stepAt('/en/linkedin/switch/turn-off/');
  expect(() => draw(content, 'nowhere')).toThrow('linkedin/switch has no step nowhere');
});
