import { expect, test, vi } from 'vitest';
import { dayInWords, monthsAfter, partInWords, shortDay } from './dates.ts';

test.each([
  ['2026-11-23', 'fr', '23 novembre 2026'],
  ['2026-11-23', 'en', '23 November 2026'],
  ['2028-02-29', 'fr', '29 février 2028'],
  ['2027-01-01', 'en', '1 January 2027'],
  ['2026-12-01', 'fr', '1er décembre 2026'],
  ['2026-12-11', 'fr', '11 décembre 2026'],
] as const)('%s is in words in %s: %s', (day, lang, words) => {
  expect(dayInWords(day, lang).replaceAll('\u00A0', ' ')).toBe(words);
});

test('a kind of date is worked out once in each language, however many are written', () => {
  const worked = vi.spyOn(Intl, 'DateTimeFormat');
  for (const day of ['2026-01-01', '2026-01-02', '2026-01-03']) {
    for (const lang of ['fr', 'en']) {
      shortDay(day, lang);
      dayInWords(day, lang);
      partInWords('2026-01', lang);
    }
  }
  expect(worked.mock.calls.length).toBeLessThanOrEqual(6);
  expect(shortDay('2026-01-02', 'en')).toBe('2\u00A0Jan\u00A02026');
  expect(partInWords('2026-01', 'fr')).toBe('janvier\u00A02026');
});

test('a day in words stays on one line', () => {
  expect(dayInWords('2026-11-23', 'en')).toBe('23\u00A0November\u00A02026');
});

test.each([
  ['2026-11-23', 1, '2026-12-23'],
  ['2026-11-23', 3, '2027-02-23'],
  ['2026-12-31', 1, '2027-01-31'],
  // The month's last day where it has no such day.
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2100-01-29', 1, '2100-02-28'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-01-31', 3, '2026-04-30'],
  ['2026-12-31', 2, '2027-02-28'],
  // And no earlier than need be.
  ['2026-01-28', 1, '2026-02-28'],
  ['2026-02-28', 1, '2026-03-28'],
  ['2026-04-30', 1, '2026-05-30'],
  ['0001-01-31', 1, '0001-02-28'],
  ['9999-11-30', 1, '9999-12-30'],
])('from %s, %i months on is %s', (day, months, after) => {
  expect(monthsAfter(day, months)).toBe(after);
});

test.each([
  '',
  'tomorrow',
  '23.11.2026',
  '2026-11',
  '2026-13-01',
  '2026-00-10',
  '2026-11-32',
  '2026-02-30',
  '0000-01-01',
  '2026-11-23T10:00',
  '+002026-11-23',
  ' 2026-11-23',
  // Its month ends in a year that no calendar of a browser shows.
  '9999-12-01',
])('from %j, which is no day, nothing follows', (day) => {
  expect(monthsAfter(day, 1)).toBeNull();
});
