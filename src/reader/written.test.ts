// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { runWritten } from '../testing/scripts.ts';
import { storageKey } from './kept.ts';

/*
 * What stands in the pages as text must do there what it does here: it may use nothing from outside
 * itself. What it does is tested where it is written.
 */

const root = document.documentElement;

beforeEach(() => {
  localStorage.setItem(storageKey, '{"device":"phone","language":"en"}');
  root.lang = 'fr';
});

test('what runs before the first paint stands alone', () => {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.dataset.ui = 'fr';
  runWritten('home');
  expect(root.dataset).toMatchObject({ device: 'phone', ui: 'fr', age: 'fresh' });
});

test('what picks a language stands alone', () => {
  const replace = vi.fn();
  runWritten('welcome', {
    location: { pathname: '/', search: '', hash: '', replace },
    navigator: { languages: ['fr'] },
  });
  expect(replace.mock.calls).toEqual([['/en/']]);
});

test('what finds the nearest page stands alone, and waits for the list', () => {
  document.body.innerHTML = '<ul data-lost="en"></ul>';
  const waits = vi.fn();
  runWritten('notFound', { location: { pathname: '/en/gone/' }, addEventListener: waits });
  expect(root.lang).toBe('fr');
  const [event, run] = waits.mock.calls[0] ?? [];
  expect(event).toBe('DOMContentLoaded');
  run();
  expect(root.lang).toBe('en');
});

test.each([
  ['{"guides":{"a/b":{}}}', '', ''],
  ['{"status":{"a/b":"sent"}}', '', ''],
  ['{"language":"fr"}', '#v=1&n=0', ''],
  ['{"language":"fr"}', '', undefined],
  ['{', '', undefined],
  ['null', '', undefined],
])('what says that something is kept stands alone, with %s and %j', (kept, hash, wanted) => {
  delete root.dataset.kept;
  localStorage.setItem(storageKey, kept);
  runWritten('refused', { location: { hash } });
  expect(root.dataset.kept).toBe(wanted);
});
