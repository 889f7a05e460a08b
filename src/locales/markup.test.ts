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

  test('may hold the same tag twice, and other tags side by side', () => {
    expect(pieces('<ui>a</ui><ui>b</ui> <fr>c</fr>')).toEqual([
      { at: 0, tag: 'ui', inner: 'a' },
      { at: 10, tag: 'ui', inner: 'b' },
      { at: 20, tag: '', inner: ' ' },
      { at: 21, tag: 'fr', inner: 'c' },
    ]);
    expect(pieces('<n></n>')).toEqual([{ at: 0, tag: 'n', inner: '' }]);
  });

  test('is closed by its own tag alone', () => {
    expect(pieces('<ui>a</fr>b</ui>')).toEqual([{ at: 0, tag: 'ui', inner: 'a</fr>b' }]);
  });

  test('becomes plain with the labels’ words in place of their ids', () => {
    const text = 'Ouvrez « <ui>dataPrivacy</ui> » en <en>English</en>';
    expect(plainText(text, (id) => `[${id}]`)).toBe('Ouvrez « [dataPrivacy] » en English');
  });

  test('loses the picture’s numbers where it becomes plain, and the room that they took', () => {
    const label = () => 'Me';
    expect(plainText('<n>1</n> Press <ui>me</ui>, <n>2</n> then wait. <n>3</n>', label)).toBe(
      'Press Me, then wait.',
    );
    expect(plainText('a<n>1</n>b   c', label)).toBe('ab c');
  });
});

test('labels are found wherever they are named inside a value', () => {
  const words = { a: '<ui>me</ui> and <ui>refuse</ui>', b: { c: ['<ui>accept</ui>', '<n>1</n>'] } };
  expect(labelsIn(words)).toEqual(['me', 'refuse', 'accept']);
  expect(labelsIn('<ui>not an id</ui> <ui></ui> none')).toEqual([]);
});
