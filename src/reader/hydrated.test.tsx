// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Hydration, useHydrated } from './hydrated.tsx';

const drawn: boolean[] = [];

function Awake() {
  const isAwake = useHydrated();
  drawn.push(isAwake);
  return <p>{`${isAwake}`}</p>;
}

const page = (
  <Hydration>
    <Awake />
  </Hydration>
);

test('a page is built as if it had not woken up, taken over as it stands, and then knows', async () => {
  document.body.innerHTML = `<div>${renderToString(page)}</div>`;
  expect(screen.getByText('false')).toBeDefined();
  drawn.length = 0;
  const container = document.querySelector('div') ?? document.body;
  await act(async () => hydrateRoot(container, page));
  expect(drawn).toEqual([false, true]);
  expect(screen.getByText('true')).toBeDefined();
});

test('what stands alone is awake', () => {
  expect(renderToString(<Awake />)).toContain('true');
});
