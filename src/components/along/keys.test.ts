// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { wayOf } from './keys.ts';

afterEach(() => document.body.replaceChildren());

/** The way of a key that is pressed in what the selector finds. */
function wayIn(html: string, key: string, how: KeyboardEventInit = {}, selector = 'b') {
  document.body.innerHTML = html;
  const ways: unknown[] = [];
  const note = (event: KeyboardEvent) => ways.push(wayOf(event));
  document.addEventListener('keydown', note, { once: true });
  document
    .querySelector(selector)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }));
  return ways[0];
}

/** jsdom lays nothing out. */
function isWider(selector: string) {
  const element = document.querySelector(selector);
  for (const [name, value] of Object.entries({ scrollWidth: 900, clientWidth: 300 })) {
    Object.defineProperty(element, name, { value, configurable: true });
  }
}

const plain = '<p><b>here</b></p>';

describe('a key', () => {
  test.each([
    ['j', 'next'],
    ['ArrowRight', 'next'],
    ['k', 'prev'],
    ['ArrowLeft', 'prev'],
    ['?', 'list'],
  ])('%s leads to %s', (key, way) => {
    expect(wayIn(plain, key)).toBe(way);
  });

  test.each(['a', 'J', 'ArrowDown', 'Enter', ' ', 'toString'])('%s leads nowhere', (key) => {
    expect(wayIn(plain, key)).toBeNull();
  });

  test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'repeat', 'isComposing'])(
    'with %s is not ours',
    (name) => {
      expect(wayIn(plain, 'ArrowRight', { [name]: true })).toBeNull();
    },
  );

  test('is a question mark also where it takes two keys', () => {
    expect(wayIn(plain, '?', { shiftKey: true })).toBe('list');
  });

  test.each([
    '<input class="b">',
    '<input type="radio" class="b">',
    '<textarea class="b"></textarea>',
    '<select class="b"></select>',
    '<div contenteditable><i class="b">x</i></div>',
    '<div contenteditable="plaintext-only" class="b">x</div>',
    '<dialog open><button class="b">x</button></dialog>',
    '<p class="b">x</p><dialog open></dialog>',
  ])('is not taken from %s', (html) => {
    for (const key of ['j', 'ArrowRight', '?']) expect(wayIn(html, key, {}, '.b')).toBeNull();
  });

  test('is ours where nothing can be typed', () => {
    expect(wayIn('<div contenteditable="false"><b>x</b></div><dialog></dialog>', 'j')).toBe('next');
  });

  test('is not ours where somebody else has answered', () => {
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    expect(wayIn(plain, 'j')).toBeNull();
  });
});

describe('an arrow', () => {
  const scroller = (overflow: string) => {
    document.body.innerHTML = `<div style="overflow-x:${overflow}"><b>x</b></div>`;
    isWider('div');
    const ways: unknown[] = [];
    for (const key of ['ArrowRight', 'j']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      document.addEventListener('keydown', () => ways.push(wayOf(event)), { once: true });
      document.querySelector('b')?.dispatchEvent(event);
    }
    return ways;
  };

  test.each(['auto', 'scroll'])('is left to what scrolls sideways: %s', (overflow) => {
    expect(scroller(overflow)).toEqual([null, 'next']);
  });

  test('is ours in what is only cut', () => {
    expect(scroller('hidden')).toEqual(['next', 'next']);
  });

  test('is left to a page that scrolls sideways', () => {
    isWider('html');
    expect(wayIn(plain, 'ArrowRight')).toBeNull();
    expect(wayIn(plain, 'k')).toBe('prev');
    for (const name of ['scrollWidth', 'clientWidth']) {
      Reflect.deleteProperty(document.documentElement, name);
    }
  });
});
