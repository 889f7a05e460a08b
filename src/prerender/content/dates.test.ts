import { expect, test } from 'vitest';
import { datesIn } from './dates.ts';

test('each date that a page names is in words, long and short', () => {
  const part = {
    read: '2026-11-23',
    sources: { page: { published: '2025-09', name: '2024-01-01' }, other: { published: '2025' } },
    changes: [{ date: '2026-11-24', more: null }, null],
  };
  expect(datesIn('en', part, { read: '2026-11-23' })).toEqual({
    '2026-11-23': { long: '23\u00A0November\u00A02026', short: '23\u00A0Nov\u00A02026' },
    '2025-09': { long: 'September\u00A02025', short: 'September\u00A02025' },
    '2025': { long: '2025', short: '2025' },
    '2026-11-24': { long: '24\u00A0November\u00A02026', short: '24\u00A0Nov\u00A02026' },
  });
  expect(datesIn('fr', part)['2025-09']?.long).toBe('septembre\u00A02025');
});
