import { expect, test, vi } from 'vitest';
import { dayInWords, monthsAfter } from './dates.ts';

test.each(['Pacific/Honolulu', 'Pacific/Kiritimati'])('a day is the same in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(new Date(0).getTimezoneOffset()).not.toBe(0);
  expect(dayInWords('2026-11-23', 'en')).toContain('23');
  expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
  vi.unstubAllEnvs();
});
