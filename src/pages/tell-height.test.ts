// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { tellHeight } from './tell-height.ts';

afterEach(() => vi.unstubAllGlobals());

/** Runs it in a page that is this high; what is returned changes its height. */
function runIn(around: Pick<Window, 'postMessage'> | Window): (height: number) => void {
  let tell: (() => void) | undefined;
  const observe = vi.fn();
  class Observer {
    observe = observe;
    constructor(listener: () => void) {
      tell = listener;
    }
  }
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('parent', around);
  tellHeight('said');
  expect(observe.mock.calls).toEqual(around === window ? [] : [[document.documentElement]]);
  return (height) => {
    const rect = { ...document.documentElement.getBoundingClientRect(), height };
    vi.spyOn(document.documentElement, 'getBoundingClientRect').mockReturnValue(rect);
    tell?.();
  };
}

test('the page around hears each height, in whole pixels', () => {
  const postMessage = vi.fn();
  const change = runIn({ postMessage });
  change(640.2);
  change(800);
  expect(postMessage.mock.calls).toEqual([
    [{ type: 'said', height: 641 }, '*'],
    [{ type: 'said', height: 800 }, '*'],
  ]);
});

test('a page that stands in no other says nothing', () => {
  const postMessage = vi.spyOn(window, 'postMessage');
  runIn(window)(640);
  expect(postMessage).not.toHaveBeenCalled();
});
