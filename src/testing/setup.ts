import { cleanup, configure } from '@testing-library/react';
import * as React from 'react';
import { afterAll, afterEach, expect, vi } from 'vitest';

/*
 * A warning of React or of the browser is a fault that a reader may meet: it fails the test in which
 * it appears.
 */
const complaints: string[] = [];
for (const method of ['error', 'warn'] as const) {
  console[method] = (...words: unknown[]) => void complaints.push(words.join(' '));
}

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// React keeps for each element where it was made, up to a number of them. Nothing here reads that, and it
// would be a fifth of the time of all tests.
const { __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: internals } =
  React as unknown as Record<string, object>;
Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => 1e4, set() {} });

configure({
  // No test depends on the machine's speed: what never comes is found all the same, only later.
  asyncUtilTimeout: Number(process.env.PATIENCE ?? 60_000),
  // Not the whole page as text, which is written out each time that what is awaited is not there yet.
  getElementError: (message) => new Error(message ?? 'Not found'),
});

afterEach(() => {
  if (typeof document !== 'undefined') cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(complaints.splice(0), 'The console must stay empty.').toEqual([]);
});

// Files share a process, some of them a document: what one says of its surroundings is not true for the next.
afterAll(() => {
  vi.unstubAllEnvs();
  if (typeof document === 'undefined') return;
  vi.resetModules();
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const name of document.documentElement.getAttributeNames()) {
    document.documentElement.removeAttribute(name);
  }
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});
