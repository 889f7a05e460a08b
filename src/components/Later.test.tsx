// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import {
  MemoryRouter,
  type NavigateOptions,
  type To,
  useLocation,
  useNavigate,
} from 'react-router';
import { beforeEach, expect, test } from 'vitest';
import { Later } from './Later.tsx';

/** Whether what comes later was there when the rest of a page was first seen, by address. */
const wasWhole: Record<string, boolean> = {};
let go: (to: To | -1, options?: NavigateOptions) => void;

function Page() {
  const { pathname } = useLocation();
  useLayoutEffect(() => {
    wasWhole[pathname] = document.querySelector('p') !== null;
  }, [pathname]);
  return (
    <Later>
      <p>{pathname}</p>
    </Later>
  );
}

function Site() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  go = (to, options) => (to === -1 ? navigate(to) : navigate(to, options));
  return <Page key={pathname} />;
}

beforeEach(() => {
  render(
    <MemoryRouter initialEntries={['/one']}>
      <Site />
    </MemoryRouter>,
  );
});

test('the rest of a page that a link opens is seen first', async () => {
  await act(async () => go('/two'));
  expect(wasWhole['/two']).toBe(false);
  expect(screen.getByText('/two')).toBeDefined();
});

test('on the way back all is there at once', async () => {
  await act(async () => go('/two'));
  await act(async () => go(-1));
  expect(wasWhole['/one']).toBe(true);
});

test('where a part of the page is asked for, all is there at once', async () => {
  await act(async () => go('/two#part'));
  expect(wasWhole['/two']).toBe(true);
});
