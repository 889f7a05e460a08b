import { describe, expect, test } from 'vitest';
import {
  fontWeight,
  packed,
  phonePictureWeight,
  scriptWeight,
} from '../../src/commands/bench/weights.ts';
import { budgets } from '../../src/commands/budgets.ts';
import { sites } from './sites.ts';

/**
 * What a step weighs today, above its budget: it may not grow while it is brought down. Goes when the
 * budget holds.
 */
const step = Math.max(budgets.step.most, 16_800);

/** What a page weighs more that tells chats and search engines of itself. */
const told = 500;

describe.each(sites)('the site built for $base', ({ folder, origin, pages }) => {
  /** Pages of a kind that weigh more, each with its weight. */
  function heavier(kind: string, most: number, weigh: (html: string) => number): string[] {
    return pages
      .filter(({ page }) => page.kind === kind)
      .map(({ file, html }) => ({ file, weight: weigh(html) }))
      .filter(({ weight }) => weight > most)
      .map(({ file, weight }) => `${file}: ${weight}`);
  }

  test('gives no step more script than it may', () => {
    const weights: number[] = [];
    const weigh = (html: string) => {
      const weight = scriptWeight(folder, html);
      weights.push(weight);
      return weight;
    };
    expect(heavier('step', budgets.script.most, weigh)).toEqual([]);
    expect(Math.min(...weights)).toBeGreaterThan(50_000);
  });

  test('gives no step more HTML, style and words than it may', () => {
    expect(heavier('step', step + (origin ? told : 0), packed)).toEqual([]);
  });

  test('has a page for lost readers that weighs no more than it may', () => {
    expect(heavier('notFound', budgets.lost.most, packed)).toEqual([]);
  });

  test('has fonts that weigh no more than they may together', () => {
    const weight = fontWeight(folder);
    expect(weight).toBeGreaterThan(10_000);
    expect(weight).toBeLessThanOrEqual(budgets.fonts.most);
  });

  test.each(['avif', 'webp'] as const)(
    'sends a phone no %s that weighs more than it may',
    (format) => {
      const screens = pages.flatMap(({ page }) =>
        page.kind === 'guide'
          ? page.content.steps.flatMap(({ screens, outcomes }) => [
              ...screens,
              ...outcomes.flatMap((outcome) => outcome.screens),
            ])
          : [],
      );
      expect(screens.length).toBeGreaterThan(100);
      const heavy = screens
        .map((screen) => [screen.picture.file, phonePictureWeight(folder, screen, format)] as const)
        .filter(([, weight]) => weight > budgets.picture.most);
      expect(heavy).toEqual([]);
    },
  );
});
