// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CaptionContent } from '../content.ts';
import { showPart, textsAt } from '../testing/app.tsx';
import { Caption } from './Caption.tsx';
import { Dates } from './Dates.tsx';
import { Sources } from './Sources.ts';

const path = '/en/linkedin/switch/turn-off/';
const t = textsAt(path, 'guide');
const date = '23\u00A0Nov\u00A02026';
const trace = { confidence: 'confirmed', count: 3, sources: ['page'], read: '2026-11-23' } as const;
const three: CaptionContent = { trace, ours: [], examples: [] };

function shown(caption: CaptionContent): string {
  cleanup();
  showPart(
    path,
    <Sources value={{ page: { name: 'A page', kind: 'press', href: null } }}>
      <Dates value={{ '2026-11-23': { long: 'a day', short: date } }}>
        <p role="note">
          <Caption caption={caption} />
        </p>
      </Dates>
    </Sources>,
  );
  return screen.getByRole('note').textContent;
}

describe('what a drawing rests on', () => {
  test('is so many sources, read on a day', () => {
    expect(shown(three)).toBe(t('caption.several', { count: 3, date }));
    expect(shown(three)).toContain('3 sources');
  });

  test('is one source, by its name', () => {
    const one = { ...three, trace: { ...trace, confidence: 'single', count: 1 } as const };
    expect(shown(one)).toBe(t('caption.one', { name: 'A page', date }));
  });

  test('is the one article, and its month', () => {
    const seed = { ...three, trace: { ...trace, confidence: 'seed', count: 1 } as const };
    expect(shown(seed)).toBe(t('caption.seed', { date }));
    expect(shown(seed)).toContain('September 2025');
  });

  test('is our own hand where no source describes it', () => {
    const own = { ...three, trace: { ...trace, confidence: 'inferred', sources: [] } as const };
    expect(shown(own)).toBe(t('caption.ours'));
  });

  test('leaves out what is ours, and says how much that is', () => {
    expect(shown({ ...three, ours: ['a'] })).toMatch(/ One of its labels is our translation\.$/);
    expect(shown({ ...three, ours: ['a', 'b'] })).toMatch(
      / 2 of its labels are our translation\.$/,
    );
  });

  test('says that what only fills it is an example', () => {
    expect(shown({ ...three, examples: ['a'] })).toMatch(new RegExp(` ${t('caption.examples')}$`));
  });
});
