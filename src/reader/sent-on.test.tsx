// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { setSentOn, useSentOn } from './sent-on.ts';

function Shown() {
  return <p>{useSentOn()}</p>;
}

test('the day of sending is known from one step to the next, and kept nowhere', () => {
  const first = renderHook(useSentOn);
  expect(first.result.current).toBe('');
  act(() => setSentOn('2026-11-24'));
  expect(first.result.current).toBe('2026-11-24');
  first.unmount();
  expect(renderHook(useSentOn).result.current).toBe('2026-11-24');
  expect(localStorage).toHaveLength(0);
  expect(sessionStorage).toHaveLength(0);
  expect(renderToString(<Shown />)).toBe('<p></p>');
});
