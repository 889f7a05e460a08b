// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Carried, carriedIn, carriedText, isCarried, merged } from './carried.ts';
import { beginReading } from './kept.ts';

beforeAll(beginReading);

const carried: Carried = {
  accounts: ['facebook', 'instagram'],
  guides: {
    'linkedin/switch': { status: 'refused', answered: '2026-11-25' },
    'linkedin/objection-form': { status: 'sent', sent: '2026-10-31' },
    'linkedin/notification': { last: 'refuse', done: ['account-preferences', 'data-privacy'] },
    'meta-ai/facebook': { status: 'notYet', answered: '2026-11-01', last: 'form' },
  },
};
const text = carriedText(carried);

describe('progress in a link', () => {
  test('comes back as it was', () => {
    expect(carriedIn(text)).toEqual(carried);
    expect(carriedIn(`#${text}`)).toEqual(carried);
  });

  test('comes back from mail and messengers that write signs in another way', () => {
    const escaped = text.replace(/[/=&.-]/g, (sign) =>
      sign === '/' || sign === '.' ? encodeURIComponent(sign) : sign,
    );
    expect(carriedIn(escaped.replaceAll('/', '%2F').replaceAll('.', '%2E'))).toEqual(carried);
  });

  test('is of what there is: accounts, guides, or both', () => {
    expect(carriedText({ accounts: ['facebook'] })).toBe('v=1&accounts=facebook&n=1');
    expect(carriedText({ guides: { 'a/b': { last: 'x' } } })).toBe('v=1&a/b=lx&n=1');
    expect(carriedIn('v=1&accounts=facebook&n=1')).toEqual({ accounts: ['facebook'] });
    expect(carriedIn('v=1&a/b=lx&n=1')).toEqual({ guides: { 'a/b': { last: 'x' } } });
  });

  test('comes back in whatever order it stands', () => {
    const { guides } = carried;
    const parts = text.split('&').slice(1, -1).reverse();
    expect(carriedIn(['v=1', ...parts, `n=${parts.length}`].join('&'))).toEqual({
      guides,
      accounts: carried.accounts,
    });
  });

  test('is short, and of letters that no messenger takes for the end of a link', () => {
    expect(text).toMatch(/^v=1&[a-z0-9/=&.-]+&n=5$/);
    expect(text.length).toBeLessThan(350);
  });

  test.each([
    ['nothing', ''],
    ['a part of the page', 'lines'],
    ['another version', text.replace('v=1', 'v=2')],
    ['no version', text.replace('v=1&', '')],
    ['no number', text.replace(/&n=\d+$/, '')],
    ['a wrong number', text.replace(/n=\d+$/, 'n=4')],
    ['nothing but a frame', 'v=1&n=0'],
    ['a guide twice', 'v=1&a/b=lx&a/b=ly&n=2'],
    ['no guide', 'v=1&a=lx&n=1'],
    ['a guide of which nothing is known', 'v=1&a/b=&n=1'],
    ['an unknown part', 'v=1&a/b=lx.q5&n=1'],
    ['a day that is none', 'v=1&a/b=r2026-02-30&n=1'],
    ['a step that is none', 'v=1&a/b=l../x&n=1'],
    ['an unknown account', 'v=1&accounts=myspace&n=1'],
    ['two answers', 'v=1&a/b=r2026-11-25.s2026-11-25&n=1'],
    ['markup', 'v=1&a/b=l<img src=x onerror=alert(1)>&n=1'],
    ['names of every object', 'v=1&__proto__/a=lx&constructor=ly&n=2'],
    ['too much', `v=1&${Array.from({ length: 2_000 }, (_, i) => `a/b${i}=lx`).join('&')}&n=2000`],
    ['percent signs', 'v=1&%=%E0%A4%A&n=1'],
  ])('is none where there is %s', (_, fragment) => {
    expect(carriedIn(fragment)).toBeNull();
  });

  test('is none wherever it was cut', () => {
    const whole = [...Array(text.length).keys()].filter((at) => carriedIn(text.slice(0, at)));
    expect(whole).toEqual([]);
  });

  test('is never something else where a letter was changed to a sign', () => {
    for (let at = 0; at < text.length; at += 1) {
      for (const sign of ['#', '%', '<', '\0', 'é', ' ', '.', '&', '=']) {
        const found = carriedIn(text.slice(0, at) + sign + text.slice(at + 1));
        // What is read is well formed: written again, it is read again.
        if (found) expect(carriedIn(carriedText(found))).toEqual(found);
      }
    }
  });

  test('is nothing, or well formed, whatever stands there', () => {
    const bit = fc.oneof(
      fc.constantFrom(
        'v=1',
        '&',
        'n=1',
        '=',
        'a/b',
        'linkedin/switch=',
        'r2026-11-25',
        '.',
        'accounts=',
        '%',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const framed = fc.array(bit, { maxLength: 8 }).map((bits) => `v=1&${bits.join('')}&n=1`);
    fc.assert(
      fc.property(fc.oneof(framed, fc.string({ unit: 'binary' })), (any) => {
        const found = carriedIn(any);
        if (found) expect(carriedIn(carriedText(found))).toEqual(found);
      }),
      { numRuns: 2_000, seed: 12 },
    );
  });

  test('is told from other fragments before it is read', () => {
    expect(['#v=1&n=0', '#v=', 'v=1'].filter(isCarried)).toHaveLength(3);
    expect(['#lines', '', '#', '#off', '#a&v=1'].filter(isCarried)).toEqual([]);
  });
});

describe('what a device keeps, with what a link brings', () => {
  const stepsOf = () => ['a', 'b', 'c'];
  const both = (ours: object, theirs: object) =>
    merged({ guides: { 'x/y': ours } }, { guides: { 'x/y': theirs } }, stepsOf).guides?.['x/y'];

  test('loses nothing of either', () => {
    expect(both({ done: ['a'], last: 'b' }, { done: ['b'], last: 'c' })).toEqual({
      done: ['a', 'b'],
      last: 'c',
    });
    expect(both({ done: ['a', 'b'], last: 'c' }, { done: ['a'], last: 'b' })).toEqual({
      done: ['a', 'b'],
      last: 'c',
    });
  });

  test('holds the later of two answers, and our day of sending', () => {
    const old = { status: 'sent', answered: '2026-01-01', sent: '2025-12-31' };
    const young = { status: 'refused', answered: '2026-02-01', sent: '2026-01-31' };
    expect(both(old, young)).toMatchObject({ ...young, sent: old.sent });
    expect(both(young, old)).toMatchObject(young);
    expect(both(young, { status: 'notYet' })).toMatchObject(young);
    expect(both({}, { status: 'sent' })).toMatchObject({ status: 'sent' });
  });

  test('holds the guides and accounts of both', () => {
    const ours: Carried = { accounts: ['facebook'], guides: { 'x/y': { last: 'a' } } };
    const theirs: Carried = { accounts: ['threads', 'facebook'], guides: { 'x/z': { last: 'b' } } };
    expect(merged(ours, theirs, stepsOf)).toEqual({
      accounts: ['facebook', 'threads'],
      guides: { 'x/y': { last: 'a' }, 'x/z': { last: 'b' } },
    });
  });

  test('is no account where neither has one', () => {
    expect(merged({ guides: {} }, { guides: {} }, stepsOf)).toEqual({ accounts: [], guides: {} });
  });

  test('is the same where the link is opened twice', () => {
    const once = merged({}, carried, stepsOf);
    expect(merged(once, carried, stepsOf)).toEqual(once);
  });
});
