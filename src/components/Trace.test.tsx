// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { SourcesContent, TraceContent } from '../content.ts';
import { allWords } from '../locales/all.ts';
import { showPart, textsAt } from '../testing/app.tsx';
import { Dates } from './Dates.tsx';
import { Sources } from './Sources.ts';
import { Trace, TraceInLine } from './Trace.tsx';

const path = '/en/linkedin/switch/turn-off/';
const t = textsAt(path, 'guide');
const newTab = textsAt(path, 'shell')('newTab');

const sources: SourcesContent = {
  page: { name: 'A page', kind: 'press', href: 'https://example.org/a', published: '2025-09' },
  other: { name: 'Another', kind: 'person', href: 'https://example.org/b' },
  document: { name: 'A document', kind: 'inventory', href: null, copy: true },
};

const read = { long: '23\u00A0November\u00A02026', short: '' };
const dates = { '2026-11-23': read, '2025-09': { long: 'September\u00A02025', short: '' } };

const two: TraceContent = {
  confidence: 'confirmed',
  count: 2,
  sources: ['page', 'document'],
  read: '2026-11-23',
};

function show(trace: TraceContent, more: { quote?: string; own?: 'translation' } = {}) {
  showPart(
    path,
    <Sources value={sources}>
      <Dates value={dates}>
        <Trace trace={trace} {...more} />
      </Dates>
    </Sources>,
  );
  return screen.getByRole('group');
}

const sure = (fold: HTMLElement) => fold.querySelector('summary')?.textContent;
const lines = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

describe('a trace', () => {
  test.each([
    [{ ...two, count: 4 }, '4 sources'],
    [{ ...two, count: 1, sources: ['page'] }, 'official source'],
    [{ ...two, confidence: 'single', count: 1 }, 'one source'],
    [{ ...two, confidence: 'seed', count: 1 }, 'one article'],
    [{ ...two, confidence: 'inferred', sources: [] }, 'our reading'],
    [{ ...two, confidence: 'disputed', against: ['other'] }, 'sources disagree'],
  ] as const)('says how sure we are in a word or two: %#', (trace, words) => {
    expect(sure(show(trace))).toBe(words);
  });

  test('of a label that is ours says that it is our translation', () => {
    const fold = show({ ...two, confidence: 'inferred', sources: [] }, { own: 'translation' });
    expect(sure(fold)).toBe('our translation');
    within(fold).getByText(t('trace.own.translation'));
    expect(t('trace.own.translation')).not.toBe(t('trace.own.reading'));
  });

  test('opens to each source, what it is, its day, and whether a copy was read', () => {
    const fold = show(two);
    expect(lines()).toEqual([
      `A page (${newTab})press · September\u00A02025`,
      'A documentthird party’s inventory · read in a copy',
    ]);
    expect(fold.textContent).toContain(t('trace.read', { date: '23\u00A0November\u00A02026' }));
    expect(within(fold).queryByText(t('trace.own.reading'))).toBeNull();
  });

  test('tells those that say otherwise apart', () => {
    const fold = show({ ...two, confidence: 'disputed', sources: ['page'], against: ['other'] });
    const [say, otherwise] = within(fold).getAllByRole('list');
    expect(say?.textContent).toContain('A page');
    expect(otherwise?.textContent).toContain('Another');
    expect(otherwise?.previousElementSibling?.textContent).toBe(t('trace.against'));
  });

  test('says nothing of contradiction where there is none, nor lists nothing', () => {
    const fold = show({ ...two, confidence: 'inferred', sources: [] });
    expect(within(fold).queryByText(t('trace.against'))).toBeNull();
    expect(within(fold).queryByRole('list')).toBeNull();
    within(fold).getByText(t('trace.own.reading'));
  });

  test('leads to the words themselves where they are known, in a tab that learns nothing', () => {
    show(two, { quote: 'Data privacy' });
    const link = screen.getByRole('link');
    expect(link.getAttribute('href')).toBe('https://example.org/a#:~:text=Data%20privacy');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('is told in a line, with its names and its day, of what is one word of many', () => {
    showPart(
      path,
      <Sources value={sources}>
        <Dates value={dates}>
          <p role="note">
            <TraceInLine trace={two} own="reading" />
          </p>
        </Dates>
      </Sources>,
    );
    expect(screen.getByRole('note').textContent).toBe(
      ` 2 sources, A page, A document. ${t('trace.read', { date: '23\u00A0November\u00A02026' })}`,
    );
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('leads to the words that one source alone is known to hold', () => {
    const trace = { ...two, sources: ['page', 'other'], quotes: { other: 'These words' } };
    show(trace);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/a',
      'https://example.org/b#:~:text=These%20words',
    ]);
  });

  test('names each kind of source in its own words', () => {
    for (const { guide } of Object.values(allWords)) {
      const kinds = Object.values(guide.trace.kind);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });
});
