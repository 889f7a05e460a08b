import { expect, test } from 'vitest';
import { valuesIn } from './values.ts';

test('what stands under the names is found at any depth, once, in the order in which it is met', () => {
  const part = [
    { read: 'c', inner: [{ read: 'a' }, null, 1, 'read'] },
    { other: { sources: ['b', 'a'], sourcesOf: 'z' } },
  ];
  expect([...valuesIn(part, ['read', 'sources'])]).toEqual(['c', 'a', 'b']);
});

test('where nothing bears the names nothing is found', () => {
  expect([...valuesIn({ a: { b: 'c' } }, ['d'])]).toEqual([]);
});
