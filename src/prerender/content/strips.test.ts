import { describe, expect, test } from 'vitest';
import type { Area, Picture } from '../../pictures/manifest.ts';
import { pages } from '../../testing/pages.ts';
import { stripsOf } from './strips.ts';

function drawn(areas: Readonly<Record<string, Area>>): Picture {
  return { drawn: '', version: '', width: 300, height: 600, areas };
}

/** In pixels of a picture that is 600 high. */
function spans(strips: ReturnType<typeof stripsOf>, room: 'ample' | 'tight' = 'ample') {
  return strips.map(({ [room]: { top, height } }) => [
    Math.round(top * 600),
    Math.round((top + height) * 600),
  ]);
}

describe('a picture with one thing to press', () => {
  test('is cut around it, so high as 62 hundredths of its width', () => {
    const picture = drawn({ a: [0, 300, 300, 40] });
    expect(spans(stripsOf(picture, ['a']))).toEqual([[223, 409]]);
    expect(stripsOf(picture, ['a'])[0]).toMatchObject({
      marks: [0],
      ample: { atTop: false, atBottom: false },
    });
    expect(spans(stripsOf(picture, ['a']), 'tight')).toEqual([[261, 369]]);
  });

  test('is cut at the edge of the screen where that is near', () => {
    const [first] = stripsOf(drawn({ a: [0, 30, 300, 40] }), ['a']);
    expect(first?.ample).toEqual({ top: 0, height: 0.31, atTop: true, atBottom: false });
    const [last] = stripsOf(drawn({ a: [0, 550, 300, 40] }), ['a']);
    expect(last?.ample).toEqual({ top: 0.69, height: 0.31, atTop: false, atBottom: true });
  });

  test('is whole in width and never cut through another row', () => {
    const rows: Record<string, Area> = { a: [0, 300, 300, 40] };
    for (const [index, y] of [210, 390, 440].entries()) rows[`row${index}`] = [0, y, 300, 40];
    const [[from = 0, to = 0] = []] = spans(stripsOf(drawn(rows), ['a']));
    expect([from, to]).toEqual([210, 390]);
  });

  test('takes in what encloses it, where an edge would run through that', () => {
    const picture = drawn({ box: [0, 270, 300, 160], a: [20, 300, 260, 40] });
    expect(spans(stripsOf(picture, ['a']))).toEqual([[223, 430]]);
  });
});

describe('a picture with several things to press', () => {
  test('is one strip where they lie close together', () => {
    const picture = drawn({ a: [0, 200, 300, 30], b: [0, 300, 300, 30] });
    const strips = stripsOf(picture, ['b', 'a']);
    expect(strips).toHaveLength(1);
    expect(strips[0]?.marks).toEqual([1, 0]);
  });

  test('is a lower strip for each where they lie apart, from top to bottom', () => {
    const picture = drawn({ a: [0, 500, 300, 30], b: [0, 100, 300, 30] });
    const strips = stripsOf(picture, ['a', 'b']);
    expect(strips.map(({ marks }) => marks)).toEqual([[1], [0]]);
    expect(spans(strips).map(([from = 0, to = 0]) => to - from)).toEqual([108, 108]);
    const three = drawn({ a: [0, 500, 300, 30], b: [0, 100, 300, 30], c: [0, 300, 300, 30] });
    expect(spans(stripsOf(three, ['a', 'b', 'c'])).map(([from = 0, to = 0]) => to - from)).toEqual([
      78, 78, 78,
    ]);
  });

  test('is high enough for the highest', () => {
    const picture = drawn({ a: [0, 200, 300, 200], b: [0, 500, 300, 30] });
    expect(spans(stripsOf(picture, ['a', 'b']))[0]).toEqual([178, 414]);
  });
});

test('nothing to press, nothing to cut', () => {
  expect(stripsOf(drawn({ a: [0, 0, 10, 10] }), [])).toEqual([]);
});

test('on every picture of the site each mark lies on one strip, whole, with room around it', () => {
  const faults: string[] = [];
  let count = 0;
  for (const page of pages) {
    if (page.kind !== 'step') continue;
    const step = page.content.steps.find(({ id }) => id === page.address.step);
    for (const { picture, narrow, strips } of step?.screens ?? []) {
      const { file, marks } = narrow ?? picture;
      for (const [index, [, y, , h]] of marks.entries()) {
        count += 1;
        const on = strips.filter((strip) => strip.marks.includes(index));
        const [strip] = on;
        if (on.length !== 1 || !strip) faults.push(`${file}: mark ${index} on ${on.length} strips`);
        else {
          for (const { top, height } of [strip.ample, strip.tight]) {
            if (top * 100 <= y + 0.01 && (top + height) * 100 >= y + h - 0.01) continue;
            faults.push(`${file}: mark ${index} is cut`);
          }
        }
      }
    }
  }
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(100);
});
