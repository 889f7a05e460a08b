// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { besideRight, featuresOf, roomBeside } from './screen-places.ts';

const screenOf = (at: object) => vi.stubGlobal('screen', at);

beforeEach(() => screenOf({ availLeft: 100, availTop: 20, availWidth: 1400, availHeight: 800 }));

test('a small window lies at the right edge, no higher than the screen', () => {
  const size = { width: 380, height: 640 };
  expect(besideRight(size)).toEqual({ left: 1120, top: 20, ...size });
  expect(besideRight({ width: 380, height: 900 }).height).toBe(800);
});

test('a screen begins at 0 where the browser says nothing else', () => {
  screenOf({ availWidth: 1000, availHeight: 700 });
  expect(besideRight({ width: 400, height: 400 })).toMatchObject({ left: 600, top: 0 });
});

test.each([
  ['at its left', { left: 1120, width: 380 }, { left: 100, width: 1020 }],
  ['at its right', { left: 100, width: 380 }, { left: 480, width: 1020 }],
  ['at the larger side', { left: 300, width: 380 }, { left: 680, width: 820 }],
])('the rest of the screen lies %s', (_, taken, room) => {
  expect(roomBeside(taken)).toEqual({ top: 20, height: 800, ...room });
});

test('a place is written as browsers read it', () => {
  expect(featuresOf({ left: 0.4, top: 20, width: 380, height: 640 })).toBe(
    'popup,left=0,top=20,width=380,height=640',
  );
});
