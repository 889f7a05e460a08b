// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { early, earlyArguments, writeShown } from './early.ts';
import { erase } from './erase.ts';
import { keep, storageKey } from './kept.ts';

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/');
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.lang = 'fr';
  // As the build wrote it.
  root.dataset.ui = 'fr';
});

const run = () => early(...earlyArguments);

describe('before the first paint', () => {
  test('the address wins over what was chosen last', () => {
    history.replaceState(null, '', '/fr/?device=computer&ui=en');
    localStorage.setItem(storageKey, '{"device":"phone","ui":"fr"}');
    run();
    expect(root.dataset).toMatchObject({ device: 'computer', ui: 'en' });
  });

  test('what was chosen last wins over the guess', () => {
    localStorage.setItem(storageKey, '{"device":"phone","ui":"en"}');
    run();
    expect(root.dataset).toMatchObject({ device: 'phone', ui: 'en' });
  });

  test('each is found by itself', () => {
    history.replaceState(null, '', '/fr/?device=computer');
    localStorage.setItem(storageKey, '{"device":"phone","ui":"en"}');
    run();
    expect(root.dataset).toMatchObject({ device: 'computer', ui: 'en' });
  });

  test('with neither, the style sheet guesses the device and the page gives the language', () => {
    root.dataset.ui = 'en';
    run();
    expect(root.dataset).not.toHaveProperty('device');
    expect(root.dataset.ui).toBe('en');
  });

  test.each([
    '?device=toaster&ui=qq',
    '?device=&ui=',
    '?device=PHONE',
    '?device=fr&ui=phone',
    '?device=%00&ui=%E0%A4%A',
  ])('an address that asks for %s asks for nothing', (search) => {
    history.replaceState(null, '', `/fr/${search}`);
    localStorage.setItem(storageKey, '{"device":"phone","ui":"en"}');
    run();
    expect(root.dataset).toMatchObject({ device: 'phone', ui: 'en' });
  });

  test.each([
    'null',
    '[]',
    '5',
    '"x"',
    '{',
    '{"__proto__":{"device":"phone"}}',
    '{"device":["phone"]}',
    '{"device":"toaster","ui":"qq"}',
  ])('storage that holds %s stops nothing', (garbage) => {
    localStorage.setItem(storageKey, garbage);
    run();
    expect(root.dataset).not.toHaveProperty('device');
    expect(root.dataset.ui).toBe('fr');
  });

  test('storage that refuses stops nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    run();
    expect(root.dataset.ui).toBe('fr');
    expect(root.dataset.age).toBe('fresh');
  });

  test('a page that the router opens does the same', () => {
    history.replaceState(null, '', '/fr/?device=phone');
    localStorage.setItem(storageKey, '{"ui":"en"}');
    writeShown();
    expect(root.dataset).toMatchObject({ device: 'phone', ui: 'en', age: 'fresh' });
  });
});

describe('how long ago the sources were read', () => {
  function ageAt(now: number): string | undefined {
    root.dataset.read = '2026-01-01';
    vi.setSystemTime(now);
    run();
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
      run();
      expect(root.dataset.age).toBe('fresh');
    }
    delete root.dataset.read;
    run();
    expect(root.dataset.age).toBe('fresh');
  });
});

test('on the next page a choice stands that full storage refused', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  keep({ ui: 'en' });
  writeShown();
  expect(root.dataset.ui).toBe('en');
  erase();
  writeShown();
  expect(root.dataset.ui).toBe('fr');
});
