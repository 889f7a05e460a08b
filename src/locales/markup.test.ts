import { describe, expect, test } from 'vitest';
import { labelsIn, pieces, plainText } from './markup.ts';

describe('a text with markup', () => {
  test('is cut into plain and tagged words, with nothing lost', () => {
    expect(pieces('<n>1</n> Press <ui>refuse</ui>.')).toEqual([
      { at: 0, tag: 'n', inner: '1' },
      { at: 8, tag: '', inner: ' Press ' },
      { at: 15, tag: 'ui', inner: 'refuse' },
      { at: 30, tag: '', inner: '.' },
    ]);
  });

  test('may have no markup, or nothing at all', () => {
    expect(pieces('Plain')).toEqual([{ at: 0, tag: '', inner: 'Plain' }]);
    expect(pieces('')).toEqual([]);
  });

  test('keeps what is not closed as plain words', () => {
    expect(pieces('a <ui>b')).toEqual([{ at: 0, tag: '', inner: 'a <ui>b' }]);
    expect(pieces('a < b')).toEqual([{ at: 0, tag: '', inner: 'a < b' }]);
  });

  test('becomes plain with the labels’ words in place of their ids', () => {
    const text = 'Ouvrez « <ui>dataPrivacy</ui> » en <en>English</en>';
    expect(plainText(text, (id) => `[${id}]`)).toBe('Ouvrez « [dataPrivacy] » en English');
  });
});

test('labels are found wherever they are named inside a value', () => {
  const words = { a: '<ui>me</ui> and <ui>refuse</ui>', b: { c: ['<ui>accept</ui>', '<n>1</n>'] } };
  expect(labelsIn(words)).toEqual(['me', 'refuse', 'accept']);
});
