import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { layoutShift } from './layout-shift.ts';

/** What a browser gives to whoever watches: each list of entries that it has by then. */
type Lists = readonly (readonly object[])[];

const watched = vi.fn();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function shiftOf(lists: Lists): Promise<number> {
  class Observer {
    tell: (list: { getEntries: () => readonly object[] }) => void;
    constructor(tell: Observer['tell']) {
      this.tell = tell;
    }
    observe(what: object) {
      watched(what);
      for (const entries of lists) this.tell({ getEntries: () => entries });
    }
  }
  vi.stubGlobal('PerformanceObserver', Observer);
  const sum = layoutShift(Object({ evaluate: (run: () => unknown) => run() }));
  await vi.runAllTimersAsync();
  return sum;
}

test('a page that stands still has moved by nothing', async () => {
  expect(await shiftOf([])).toBe(0);
});

test('all that moved counts, what moved before it was asked for too', async () => {
  expect(await shiftOf([[{ value: 0.25 }, { name: 'no shift' }], [{ value: 0.5 }]])).toBe(0.75);
  expect(watched).toHaveBeenLastCalledWith({ type: 'layout-shift', buffered: true });
});
