import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Dates, useDates } from './Dates.tsx';

function Shown({ length }: { length?: 'long' | 'short' }) {
  return useDates()('2026-11-23', length);
}

test('a date stands there in the words of its page, whole if nothing else is asked for', () => {
  const dates = { '2026-11-23': { long: '23 November 2026', short: '23 Nov' } };
  const shown = (length?: 'long' | 'short') =>
    renderToString(<Dates value={dates}>{<Shown {...(length && { length })} />}</Dates>);
  expect(shown()).toBe('23 November 2026');
  expect(shown('long')).toBe('23 November 2026');
  expect(shown('short')).toBe('23 Nov');
});

test('a date that its page does not know is a mistake', () => {
  expect(() => renderToString(<Shown />)).toThrow(
    '2026-11-23 is not among the dates of this page.',
  );
});
