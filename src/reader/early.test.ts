// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runWritten } from '../test-scripts.ts';
import { storageKey } from './kept.ts';

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/');
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.lang = 'fr';
});

describe('before the first paint', () => {
  test('the address wins over what was chosen last', () => {
    history.replaceState(null, '', '/fr/?device=computer&ui=en');
    localStorage.setItem(storageKey, '{"device":"phone","ui":"fr"}');
    runWritten('home');
    expect(root.dataset).toMatchObject({ device: 'computer', ui: 'en' });
  });

  test('what was chosen last wins over the guess', () => {
    localStorage.setItem(storageKey, '{"device":"phone","ui":"en"}');
    runWritten('home');
    expect(root.dataset).toMatchObject({ device: 'phone', ui: 'en' });
  });

  test('with neither, the style sheet guesses the device and the page gives the language', () => {
    root.lang = 'en';
    runWritten('home');
    expect(root.dataset).not.toHaveProperty('device');
    expect(root.dataset.ui).toBe('en');
  });

  test.each(['?device=toaster&ui=de', '?device=&ui=', '?device=PHONE', '?device=%00&ui=%E0%A4%A'])(
    'an address that asks for %s asks for nothing',
    (search) => {
      history.replaceState(null, '', `/fr/${search}`);
      localStorage.setItem(storageKey, '{"device":"phone","ui":"en"}');
      runWritten('home');
      expect(root.dataset).toMatchObject({ device: 'phone', ui: 'en' });
    },
  );

  test.each([
    'null',
    '[]',
    '5',
    '"x"',
    '{',
    '{"__proto__":{"device":"phone"}}',
    '{"device":["phone"]}',
  ])('storage that holds %s stops nothing', (garbage) => {
    localStorage.setItem(storageKey, garbage);
    runWritten('home');
    expect(root.dataset).not.toHaveProperty('device');
    expect(root.dataset.ui).toBe('fr');
  });

  test('storage that refuses stops nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    runWritten('home');
    expect(root.dataset.ui).toBe('fr');
  });
});

describe('how long ago the sources were read', () => {
  function ageAt(now: number): string | undefined {
    root.dataset.read = '2026-01-01';
    vi.setSystemTime(now);
    runWritten('home');
    vi.useRealTimers();
    return root.dataset.age;
  }
  const day = 86_400_000;
  const read = Date.parse('2026-01-01');

  test.each([
    [0, 'fresh'],
    [180, 'fresh'],
    [181, 'aging'],
    [365, 'aging'],
    [366, 'old'],
    [3_650, 'old'],
  ])('after %i days they are %s', (days, age) => {
    expect(ageAt(read + days * day)).toBe(age);
  });

  test('a clock that is wrong breaks nothing', () => {
    expect(ageAt(0)).toBe('fresh');
    expect(ageAt(8.64e15)).toBe('old');
  });

  test('a page without a date never warns', () => {
    for (const written of ['', 'yesterday']) {
      root.dataset.read = written;
      runWritten('home');
      expect(root.dataset.age).toBe('fresh');
    }
    delete root.dataset.read;
    runWritten('home');
    expect(root.dataset.age).toBe('fresh');
  });
});
