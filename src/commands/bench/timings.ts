import type { Browser } from '@playwright/test';
import type { Page } from '../../content.ts';
import { pathOf } from '../../paths.ts';
import { launchBrowser } from '../../pictures/browser.ts';
import { allPages } from '../../prerender/site.ts';
import { budgets } from '../budgets.ts';
import type { StepPage } from './by-hand.ts';
import { byHandFolder, putByHand } from './by-hand-site.ts';
import { servePlainly } from './plain-host.ts';
import { note, row, shown } from './rows.ts';
import { type Coming, watchComing, watchSteps } from './slow-phone.ts';

/** What was seen of one of the two sites, a value a run; of warm steps several. */
interface Seen {
  comings: Coming[];
  warm: number[];
  slow: number[];
}

/**
 * Prints how soon a step of the site in this folder is there on a slow phone, and the next one after a
 * press, beside the same steps written by hand. Both are opened in turn, so that what else this machine
 * does meets both.
 */
export async function benchTimings(folder: string, runs: number): Promise<void> {
  const steps = stepsOfFirstGuide();
  for (const step of steps) putByHand(step);
  const [first, second] = steps.map(({ address }) => pathOf(address));
  if (!first || !second) throw new Error('The first guide is too short to be timed');
  const browser = await launchBrowser();
  const ours = { host: await servePlainly([folder]), seen: nothing() };
  const byHand = { host: await servePlainly([byHandFolder, folder]), seen: nothing() };
  for (let run = 0; run < runs; run += 1) {
    for (const { host, seen } of [ours, byHand]) {
      await watch(browser, host.origin + first, host.origin + second, seen);
    }
  }
  await browser.close();
  for (const { host } of [ours, byHand]) host.close();
  console.log(`${second} on a slow phone, medians of ${runs} (least to most)`);
  for (const line of rowsOf(ours.seen, byHand.seen)) console.log(line);
}

function nothing(): Seen {
  return { comings: [], warm: [], slow: [] };
}

async function watch(browser: Browser, first: string, second: string, seen: Seen): Promise<void> {
  seen.comings.push(await watchComing(browser, second));
  // The first press wakes what the others find awake.
  seen.warm.push(...(await watchSteps(browser, first, 3, 'fast')).slice(1));
  seen.slow.push(...(await watchSteps(browser, first, 1, 'slow')));
}

function stepsOfFirstGuide(): StepPage[] {
  const steps = allPages().filter((page: Page) => page.kind === 'step');
  return steps.filter(({ content }) => content === steps[0]?.content);
}

function rowsOf(ours: Seen, byHand: Seen): string[] {
  const of = (pick: (coming: Coming) => number, { comings }: Seen) => comings.map(pick);
  const beside = (what: string, pick: (seen: Seen) => number[]) => [
    note(`${what}, ours`, spread(pick(ours))),
    note(`${what}, by hand`, spread(pick(byHand))),
  ];
  const paints = (seen: Seen) => of(({ paint }) => paint, seen);
  return [
    ...beside('largest paint', paints),
    row(budgets.paint, median(paints(ours)) / median(paints(byHand))),
    ...beside('long tasks', (seen) => of(({ tasks }) => tasks, seen)),
    row(budgets.blocked, median(of(({ blocked }) => blocked, ours))),
    // The worst, not the median: nothing may move for anybody.
    row(budgets.shift, Math.max(...of(({ shift }) => shift, ours))),
    ...beside('warm step', ({ warm }) => warm),
    row(budgets.warmStep, median(ours.warm), median(byHand.warm)),
    ...beside('step on slow 4G', ({ slow }) => slow),
    row(budgets.slowStep, median(ours.slow), median(byHand.slow)),
  ];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function spread(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.round);
  return `${shown(median(values), 'ms')} (${least} to ${most})`;
}
