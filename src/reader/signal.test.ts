import { expect, test, vi } from 'vitest';
import { createSignal } from './signal.ts';

test('each listener is told of each change, until it listens no more', () => {
  const signal = createSignal();
  const [first, second] = [vi.fn(), vi.fn()];
  signal.tell();
  const stop = signal.subscribe(first);
  signal.subscribe(second);
  signal.tell();
  stop();
  signal.tell();
  expect(first).toHaveBeenCalledTimes(1);
  expect(second).toHaveBeenCalledTimes(2);
});

test('one thing that changes says nothing of another', () => {
  const [changed, other] = [createSignal(), createSignal()];
  const listener = vi.fn();
  other.subscribe(listener);
  changed.tell();
  expect(listener).not.toHaveBeenCalled();
});
