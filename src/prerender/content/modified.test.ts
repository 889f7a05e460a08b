import { describe, expect, test } from 'vitest';
import type { Page } from '../../content.ts';
import { htmlFile } from '../../paths.ts';
import { publications } from '../../steps/changes.ts';
import { claims } from '../../steps/claims.ts';
import { type Evidence, firstReading } from '../../steps/evidence.ts';
import { labels } from '../../steps/labels.ts';
import { links } from '../../steps/links.ts';
import { layoutsOf, screenIds } from '../../steps/screens.ts';
import { pages } from '../../testing/pages.ts';
import { modifiedOf, publishedOn } from './modified.ts';
import { valuesIn } from './values.ts';

/** A page of a guide that is not published, with nothing on it but this step. */
function pageOf(step: object, more: object = {}): Page {
  const steps = [{ id: 'one', ...step }];
  const content = { kind: 'guide', track: { id: 'none' }, guide: { id: 'none' }, steps, ...more };
  return Object({ kind: 'step', address: { kind: 'step', step: 'one' }, content });
}

function lastOf(evidences: readonly Evidence[]): string | undefined {
  return evidences
    .flatMap(({ read, changes = [] }) => [read, ...changes.map(({ date }) => date)])
    .sort()
    .at(-1);
}

function isDay(value: unknown): value is string {
  return /^\d{4}-\d\d-\d\d$/.test(String(value));
}

const changed: string[] = [];
const unchanged: string[] = [];
for (const [id, { changes }] of Object.entries<Evidence>(claims)) {
  (changes ? changed : unchanged).push(id);
}

/** What a step may show, by kind: each alone, with what stands behind it. */
const shown = {
  label: Object.entries(labels).map(([id, { fr, en }]) => [{ labels: [id] }, [fr, en]] as const),
  'label on a picture': Object.entries(labels).map(
    ([id, { fr, en }]) => [{ screens: [{ shows: ['avatar', id] }] }, [fr, en]] as const,
  ),
  claim: Object.entries(claims).map(
    ([id, claim]) => [{ claims: [{ id, text: '' }] }, [claim]] as const,
  ),
  'claim in a cause': Object.entries(claims).map(
    ([id, claim]) => [{ causes: [{ claims: [{ id }] }] }, [claim]] as const,
  ),
  address: Object.values(links).map(
    ({ href }) =>
      [
        { addresses: [{ href }] },
        Object.values(links).filter((each) => each.href === href),
      ] as const,
  ),
  drawing: screenIds.map(
    (id) =>
      [{ screens: [{ picture: { file: `${id}.phone.fr`, version: '' } }] }, layoutsOf(id)] as const,
  ),
};

describe('a step is as new as', () => {
  test.each(Object.entries(shown))('each %s on it', (_, each) => {
    const found = each.map(([step]) => modifiedOf(pageOf(step)));
    expect(found).toEqual(each.map(([, evidences]) => lastOf(evidences)));
    expect(found.length).toBeGreaterThan(9);
  });

  test('the latest of them, and not as other steps', () => {
    const all = [...unchanged, ...changed].map((id) => ({ id }));
    const last = lastOf(Object.values<Evidence>(claims));
    expect(last).not.toBe(firstReading);
    expect(modifiedOf(pageOf({ claims: all }))).toBe(last);
    const one = { id: 'one', claims: [] };
    const two = { id: 'two', claims: all };
    expect(modifiedOf(pageOf({}, { steps: [one, two] }))).toBe(firstReading);
  });
});

describe('each page of the site', () => {
  test('is as new as the last reading that it tells of, or newer', () => {
    const wrong = pages.filter((page) => {
      const { content } = page;
      // All steps lie in one content.
      const part =
        page.kind === 'step'
          ? page.content.steps.filter(({ id }) => id === page.address.step)
          : content;
      const days = [...valuesIn<unknown>(part, ['read'])].filter(isDay).sort();
      const last = days.at(-1) ?? '';
      return modifiedOf(page) < last;
    });
    expect(wrong.map(({ address }) => htmlFile(address))).toEqual([]);
  });

  test('is no older than its guides, nor newer than today', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const page of pages) {
      const day = modifiedOf(page);
      expect(day <= today, htmlFile(page.address)).toBe(true);
      if (page.kind !== 'guide' && page.kind !== 'step') continue;
      for (const published of publishedOn(page.content)) {
        expect(day >= published, htmlFile(page.address)).toBe(true);
      }
    }
  });
});

describe('of the pages that lie around guides', () => {
  test('the one about sources is as new as its last change', () => {
    const content = {
      read: '2026-01-02',
      changes: [{ date: '2026-03-04' }, { date: '2026-01-01' }],
    };
    expect(modifiedOf(Object({ kind: 'about', content }))).toBe('2026-03-04');
    expect(modifiedOf(Object({ kind: 'about', content: { ...content, changes: [] } }))).toBe(
      '2026-01-02',
    );
  });

  test('a line’s is as new as what it tells, and as its last guide', () => {
    const claim = (id: string) => ({ id });
    const of = (takes: string[], effects: string[], guides: object[] = []) =>
      modifiedOf(
        Object({
          kind: 'track',
          content: {
            takes: takes.map(claim),
            effects: {
              changes: effects.slice(1).map(claim),
              keeps: effects.slice(0, 1).map(claim),
            },
            track: { id: 'meta-ai', guides },
          },
        }),
      );
    const last = lastOf(Object.values<Evidence>(claims));
    expect(of(changed, [])).toBe(last);
    expect(of([], changed.slice(0, 1))).toBe(last);
    expect(of([], [...unchanged.slice(0, 1), ...changed])).toBe(last);
    expect(of(unchanged.slice(0, 1), [])).toBe(firstReading);
    expect(of([], [], [{ id: 'facebook' }])).toBe(publications.meta.date);
  });

  test('the home page is as new as the last publication', () => {
    const [last] = Object.values(publications).map(({ date }) => date);
    expect(modifiedOf(Object({ kind: 'home', content: {} }))).toBe(last);
    expect(modifiedOf(Object({ kind: 'welcome', content: {} }))).toBe(last);
  });
});

test('a guide is published by its own name, else with its line, else not', () => {
  const at = (track: string, guide: string) =>
    publishedOn({ track: { id: track }, guide: { id: guide } });
  expect(at('linkedin', 'switch')).toEqual([publications.first.date]);
  expect(at('none', 'switch')).toEqual([]);
});
