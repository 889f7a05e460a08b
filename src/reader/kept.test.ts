// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { accounts } from '../steps/guide.ts';
import { erase, type Kept, keep, readKept, storageKey, useKept } from './kept.ts';

// A name that changes would lose what readers have kept until today.
const key = 'non-merci';

beforeEach(() => {
  erase();
  localStorage.clear();
});

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

/** As long as the test lasts, or until the returned function is called. */
function fillStorage() {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  return () => full.mockRestore();
}

/** As another tab of the site would. */
function writeElsewhere(kept: Kept) {
  localStorage.setItem(key, JSON.stringify(kept));
  dispatchEvent(new StorageEvent('storage', { key }));
}

const everything: Kept = {
  language: 'fr',
  device: 'phone',
  ui: 'en',
  accounts: ['facebook', 'instagram'],
  status: { 'linkedin/switch': 'refused', 'meta-ai/others-about-you': 'sent' },
  keys: 'off',
};

describe('what the device keeps', () => {
  test('is what was chosen, one thing at a time', () => {
    keep({ language: 'fr' });
    keep({ device: 'phone' });
    keep({ ui: 'en' });
    keep({ device: 'computer' });
    expect(readKept()).toEqual({ language: 'fr', device: 'computer', ui: 'en' });
  });

  test('is all that may be kept', () => {
    keep(everything);
    expect(readKept()).toEqual(everything);
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual(everything);
  });

  test('is nothing after it was erased', () => {
    keep(everything);
    erase();
    expect(readKept()).toEqual({});
    expect(localStorage).toHaveLength(0);
  });

  test('lies under one key alone, which never changes', () => {
    keep(everything);
    expect(Object.keys(localStorage)).toEqual([key]);
    expect(storageKey).toBe(key);
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
    '{"accounts":["__proto__",5,"toString",["facebook"]],"status":"refused"}',
    '{"accounts":{"0":"facebook","length":1}}',
    '{"status":{"__proto__":"refused","a/b":"perhaps","x":"sent","a/b/c":"sent","/b":"sent"}}',
    '{"status":{"a/":"sent"," a/b":"sent","a/b ":"sent","A/b":"sent","a/B":"sent","a/b":["sent"]}}',
    '\u0000\uFFFF',
  ])('is nothing where storage holds %j', (garbage) => {
    localStorage.setItem(key, garbage);
    expect(readKept()).toEqual({});
    keep({ language: 'fr' });
    expect(readKept()).toEqual({ language: 'fr' });
  });

  test('is what is understood beside what is not', () => {
    const half = {
      ...everything,
      device: 'toaster',
      mood: 'sad',
      accounts: ['instagram', 'myspace', 'instagram'],
      status: { 'linkedin/switch': 'refused', 'linkedin/objection-form': 'perhaps' },
      keys: 'on',
    };
    localStorage.setItem(key, JSON.stringify(half));
    expect(readKept()).toEqual({
      language: 'fr',
      ui: 'en',
      accounts: ['instagram'],
      status: { 'linkedin/switch': 'refused' },
    });
  });

  test('may be every account that a step can offer', () => {
    const ids: (keyof typeof accounts)[] = [];
    for (const id of Object.keys(accounts)) {
      localStorage.setItem(key, JSON.stringify({ accounts: [id] }));
      ids.push(...(readKept().accounts ?? []));
    }
    expect(ids).toEqual(Object.keys(accounts));
  });
});

describe('storage that is full', () => {
  test('loses nothing as long as the page is open', () => {
    keep({ language: 'fr' });
    const empty = fillStorage();
    keep({ accounts: ['facebook'] });
    keep({ accounts: [...(readKept().accounts ?? []), 'instagram'] });
    const all = { language: 'fr', accounts: ['facebook', 'instagram'] };
    expect(readKept()).toEqual(all);
    expect(localStorage.getItem(key)).toBe('{"language":"fr"}');

    // As soon as there is room, all of it lasts.
    empty();
    keep({ device: 'phone' });
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual({ ...all, device: 'phone' });
    writeElsewhere({ language: 'en' });
    expect(readKept()).toEqual({ language: 'en' });
  });

  test('is erased too', () => {
    keep({ language: 'fr' });
    fillStorage();
    keep({ accounts: ['facebook'] });
    erase();
    expect(readKept()).toEqual({});
    expect(localStorage).toHaveLength(0);
  });

  test('is followed like any other', () => {
    fillStorage();
    const { result } = renderHook(useKept);
    act(() => keep({ accounts: ['facebook'] }));
    expect(result.current).toEqual({ accounts: ['facebook'] });
    act(erase);
    expect(result.current).toEqual({});
  });
});

describe('storage that refuses', () => {
  test.each(['getItem', 'setItem', 'removeItem'] as const)('%s stops nothing', (method) => {
    vi.spyOn(Storage.prototype, method).mockImplementation(refuse);
    keep({ language: 'fr' });
    expect(() => readKept()).not.toThrow();
    expect(() => erase()).not.toThrow();
  });

  test('stops nothing either where naming it is forbidden', () => {
    vi.stubGlobal('localStorage', undefined);
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse });
    expect(readKept()).toEqual({});
    keep({ language: 'fr' });
    expect(readKept()).toEqual({ language: 'fr' });
    erase();
    expect(readKept()).toEqual({});
  });
});

describe('a page that shows what is kept', () => {
  test('follows each change', () => {
    keep({ language: 'fr' });
    const { result } = renderHook(useKept);
    expect(result.current).toEqual({ language: 'fr' });
    act(() => keep({ ui: 'en' }));
    expect(result.current).toEqual({ language: 'fr', ui: 'en' });
    act(erase);
    expect(result.current).toEqual({});
  });

  test('follows what another tab changes', () => {
    const { result } = renderHook(useKept);
    expect(result.current).toEqual({});
    act(() => writeElsewhere({ accounts: ['facebook'] }));
    expect(result.current).toEqual({ accounts: ['facebook'] });
    // What is kept here next is added to that.
    act(() => keep({ language: 'fr' }));
    expect(result.current).toEqual({ accounts: ['facebook'], language: 'fr' });
  });

  test('is drawn anew only where something changed', () => {
    let drawn = 0;
    keep({ language: 'fr' });
    renderHook(() => {
      drawn += 1;
      return useKept();
    });
    act(() => keep({ language: 'fr' }));
    act(() => void dispatchEvent(new StorageEvent('storage', { key: 'other' })));
    expect(drawn).toBe(1);
  });

  test('listens no more once it is gone', () => {
    const remove = vi.spyOn(window, 'removeEventListener');
    const add = vi.spyOn(window, 'addEventListener');
    const { unmount } = renderHook(useKept);
    const added = add.mock.calls.filter(([type]) => type === 'storage');
    expect(added).toHaveLength(1);
    unmount();
    const removed = remove.mock.calls.filter(([type]) => type === 'storage');
    expect(removed.map(([, listener]) => listener)).toEqual(added.map(([, listener]) => listener));
    const read = vi.spyOn(Storage.prototype, 'getItem');
    keep({ language: 'fr' });
    // By that change alone.
    expect(read).toHaveBeenCalledOnce();
  });

  test('shows nothing of it while it is built', () => {
    keep(everything);
    const Shown = () => JSON.stringify(useKept());
    expect(renderToString(createElement(Shown))).toBe('{}');
  });
});
