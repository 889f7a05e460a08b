// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { erase, keep, readKept, storageKey } from './kept.ts';

beforeEach(() => localStorage.clear());

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

describe('what the device keeps', () => {
  test('is what was chosen, one thing at a time', () => {
    keep({ language: 'fr' });
    keep({ device: 'phone' });
    keep({ ui: 'en' });
    keep({ device: 'computer' });
    expect(readKept()).toEqual({ language: 'fr', device: 'computer', ui: 'en' });
  });

  test('is nothing after it was erased', () => {
    keep({ language: 'en' });
    erase();
    expect(readKept()).toEqual({});
    expect(localStorage).toHaveLength(0);
  });

  test('lies under one key alone', () => {
    keep({ language: 'fr', device: 'phone', ui: 'fr' });
    expect(Object.keys(localStorage)).toEqual([storageKey]);
  });

  test.each([
    'null',
    '5',
    'true',
    '"fr"',
    '[]',
    '["fr","phone"]',
    '{',
    '',
    'undefined',
    '{"__proto__":{"language":"fr"}}',
    '{"language":"de","device":"toaster","ui":5}',
    '{"language":["fr"],"device":{"phone":1},"ui":null}',
    '{"accounts":"facebook","status":["refused"]}',
    '{"accounts":["__proto__",5],"status":{"__proto__":"refused","a/b":"perhaps","x":"sent"}}',
    '\u0000\uFFFF',
  ])('is nothing where storage holds %j', (garbage) => {
    localStorage.setItem(storageKey, garbage);
    expect(readKept()).toEqual({});
    keep({ language: 'fr' });
    expect(readKept()).toEqual({ language: 'fr' });
  });

  test('keeps what it understands beside what it does not', () => {
    localStorage.setItem(storageKey, '{"language":"fr","device":"toaster","mood":"sad"}');
    expect(readKept()).toEqual({ language: 'fr' });
  });
});

describe('storage that refuses', () => {
  test.each(['getItem', 'setItem', 'removeItem'] as const)('%s stops nothing', (method) => {
    vi.spyOn(Storage.prototype, method).mockImplementation(refuse);
    expect(() => keep({ language: 'fr' })).not.toThrow();
    expect(() => readKept()).not.toThrow();
    expect(() => erase()).not.toThrow();
  });

  test('stops nothing either where naming it is forbidden', () => {
    vi.stubGlobal('localStorage', undefined);
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse });
    expect(readKept()).toEqual({});
    expect(() => keep({ language: 'fr' })).not.toThrow();
    expect(() => erase()).not.toThrow();
  });
});
