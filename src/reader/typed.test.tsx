// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { fillIn, useTyped } from './typed.ts';

function Shown() {
  return <p>{JSON.stringify(useTyped())}</p>;
}

test('what is typed is known to every part of the page, from one step to the next', () => {
  const first = renderHook(useTyped);
  expect(first.result.current).toEqual({ name: '', email: '' });
  act(() => fillIn({ name: 'Ada' }));
  act(() => fillIn({ email: 'ada@example.org' }));
  const typed = { name: 'Ada', email: 'ada@example.org' };
  expect(first.result.current).toEqual(typed);
  first.unmount();
  expect(renderHook(useTyped).result.current).toEqual(typed);

  act(() => fillIn({ name: '' }));
  expect(renderHook(useTyped).result.current).toEqual({ ...typed, name: '' });
  // It is in no storage, and in no page that is built.
  expect(localStorage).toHaveLength(0);
  expect(sessionStorage).toHaveLength(0);
  const untouched = JSON.stringify({ name: '', email: '' });
  expect(renderToString(<Shown />)).toBe(renderToString(<p>{untouched}</p>));
});
