// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { accounts } from '../steps/guide.ts';
import { erase } from './erase.ts';
import { beginReading, type Kept, keep, readKept, storageKey, update, useKept } from './kept.ts';

// A name that changes would lose what readers have kept until today.
const key = 'non-merci';

beforeAll(beginReading);

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
  guides: {
    'linkedin/switch': { done: ['turn-off'], status: 'refused', answered: '2026-11-25' },
    'meta-ai/others-about-you': { last: 'check', status: 'sent', sent: '2026-10-31' },
  },
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
    '{"language":"qq","device":"toaster","ui":5}',
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
      guides: {
        'linkedin/switch': {
          done: ['turn-off', '../x', 5, 'turn-off'],
          last: 'a'.repeat(81),
          status: 'refused',
          answered: '2026-02-30',
          sent: '2026-02-28',
        },
        'linkedin/objection-form': { status: 'perhaps' },
        '__proto__/a': { status: 'sent' },
      },
      keys: 'on',
    };
    localStorage.setItem(key, JSON.stringify(half));
    expect(readKept()).toEqual({
      language: 'fr',
      ui: 'en',
      accounts: ['instagram'],
      guides: { 'linkedin/switch': { done: ['turn-off'], status: 'refused', sent: '2026-02-28' } },
    });
  });

  test('is what was kept in an older shape, and in the new one from the next change on', () => {
    const status = { 'linkedin/switch': 'refused', 'meta-ai/facebook': 'sent' };
    const guides = { 'meta-ai/facebook': { last: 'form' } };
    localStorage.setItem(key, JSON.stringify({ status, guides }));
    const wanted = {
      'linkedin/switch': { status: 'refused' },
      'meta-ai/facebook': { status: 'sent', last: 'form' },
    };
    expect(readKept()).toEqual({ guides: wanted });
    keep({ language: 'fr' });
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual({ language: 'fr', guides: wanted });
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

describe('two tabs', () => {
  test('that change different things lose neither', () => {
    const { result } = renderHook(useKept);
    // As the other tab writes, and before the browser tells of it here.
    localStorage.setItem(key, JSON.stringify({ guides: { 'a/b': { last: 'x' } } }));
    act(() => update((kept) => ({ ...kept, guides: { ...kept.guides, 'a/c': { last: 'y' } } })));
    expect(result.current.guides).toEqual({ 'a/b': { last: 'x' }, 'a/c': { last: 'y' } });
    expect(JSON.parse(localStorage.getItem(key) ?? '').guides).toEqual(result.current.guides);
  });

  test('one of which cannot store see what the other stores', () => {
    fillStorage();
    update((kept) => ({ ...kept, guides: { ...kept.guides, 'a/c': { last: 'y' } } }));
    vi.restoreAllMocks();
    writeElsewhere({ guides: { 'a/b': { last: 'x' } } });
    expect(readKept().guides).toEqual({ 'a/b': { last: 'x' }, 'a/c': { last: 'y' } });
    keep({ language: 'fr' });
    expect(JSON.parse(localStorage.getItem(key) ?? '').guides).toEqual(readKept().guides);
  });
});

describe('before what is kept can be read', () => {
  async function fresh() {
    vi.resetModules();
    return import('./kept.ts');
  }

  test('it is added to all the same', async () => {
    localStorage.setItem(key, JSON.stringify(everything));
    const other = await fresh();
    expect(other.readKept()).toBe(other.unread);
    other.keep({ ui: 'fr' });
    expect(readKept()).toEqual({ ...everything, ui: 'fr' });
  });

  test.each(['5', '"x"', '[1]', 'null', '{"guides":5}', '{"guides":{"a/b":{"done":7}}}', '{'])(
    'what is kept over %s is what was asked for',
    async (garbage) => {
      localStorage.setItem(key, garbage);
      const { update } = await fresh();
      update((kept) => ({
        ...kept,
        guides: {
          ...kept.guides,
          'a/b': { done: (kept.guides?.['a/b']?.done ?? []).concat('x') },
        },
      }));
      expect(readKept()).toEqual({ guides: { 'a/b': { done: ['x'] } } });
    },
  );
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

  test('is drawn no more once it is gone', () => {
    const { result, unmount } = renderHook(useKept);
    unmount();
    const before = result.current;
    act(() => keep({ language: 'fr' }));
    expect(result.current).toBe(before);
  });

  test('shows nothing of it while it is built', () => {
    keep(everything);
    const Shown = () => JSON.stringify(useKept());
    expect(renderToString(createElement(Shown))).toBe('{}');
  });
});
