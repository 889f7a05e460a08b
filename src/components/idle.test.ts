import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from './idle.ts';

const run = vi.fn();

beforeEach(() => {
  run.mockReset();
  vi.useFakeTimers();
  // Not every browser says when it has nothing else to do.
  vi.stubGlobal('requestIdleCallback', undefined);
});
afterEach(() => vi.useRealTimers());

test('a browser that does not say when it is idle is given a moment', () => {
  whenIdle(run);
  expect(run).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledOnce();
});

test('what is no longer wanted is not done', () => {
  whenIdle(run)();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
});
