// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drawing } from '../drawing.ts';
import { settle, slideSteps } from './slide.ts';

class ViewTransition {
  types = new Set();
  skipTransition = vi.fn();
  ready = Promise.resolve();
  finished: Promise<void>;
  end = () => {};
  options: StartViewTransitionOptions;
  constructor(options: StartViewTransitionOptions) {
    this.options = options;
    this.finished = new Promise((resolve) => {
      this.end = resolve;
    });
  }
}
Object.assign(ViewTransition.prototype, { types: null });

const started: ViewTransition[] = [];
const show = vi.fn();
const slid: unknown[] = [];
let set: string[] = [];
let stop = () => {};

beforeEach(() => {
  started.length = 0;
  show.mockReset();
  slid.length = 0;
  set = [];
  vi.stubGlobal('ViewTransition', ViewTransition);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: set.some((each) => query.includes(each)),
  }));
  Element.prototype.animate = function (this: Element, keyframes) {
    slid.push([this.className, Object(keyframes)[0].translate]);
    return {} as Animation;
  };
  Object.assign(document, {
    startViewTransition: (options: StartViewTransitionOptions) => {
      const transition = new ViewTransition(options);
      started.push(transition);
      return transition;
    },
  });
  document.body.innerHTML = `<nav><ol>
    <li><a href="/a/">a</a></li>
    <li><a href="/b/" aria-current="step">b</a></li>
    <li><a href="/c/">c</a></li>
  </ol></nav><div class="step-words"></div><figure class="step-figure"></figure>`;
  // jsdom does not reflect it.
  for (const link of document.querySelectorAll('a')) {
    Object.assign(link, { ariaCurrent: link.getAttribute('aria-current') });
  }
  stop = slideSteps();
});

afterEach(async () => {
  Reflect.deleteProperty(Element.prototype, 'animate');
  for (const { end } of started) end();
  await Promise.all(started.map(({ finished }) => finished));
  stop();
  Reflect.deleteProperty(document, 'startViewTransition');
});

function goTo(path: string) {
  history.replaceState(null, '', path);
  drawing.draw(show);
}

const draw = (transition: ViewTransition | undefined) => transition?.options.update?.();

describe('a step', () => {
  test.each([
    ['/c/', 'forward', '2rem'],
    ['/a/', 'back', '-2rem'],
  ])('at %s slides %s, and is drawn with the browser’s next picture', (path, way, from) => {
    goTo(path);
    expect(started[0]?.options.types).toEqual([way]);
    expect(show).not.toHaveBeenCalled();
    draw(started[0]);
    expect(show).toHaveBeenCalledOnce();
    expect(slid).toEqual([
      ['step-words', from],
      ['step-figure', from],
    ]);
  });

  test('is drawn at once when another press comes, and what ran is cut short', async () => {
    goTo('/c/');
    draw(started[0]);
    const second = vi.fn();
    drawing.draw(second);
    expect(second).toHaveBeenCalledOnce();
    expect(started[0]?.skipTransition).toHaveBeenCalledOnce();
    expect(started).toHaveLength(1);
    started[0]?.end();
    await started[0]?.finished;
    await Promise.resolve();
    goTo('/a/');
    expect(started).toHaveLength(2);
  });

  test('that nobody wants any more is not drawn', () => {
    goTo('/c/');
    const second = vi.fn();
    drawing.draw(second);
    draw(started[0]);
    expect(second).toHaveBeenCalledOnce();
    expect(show).not.toHaveBeenCalled();
  });
});

test('a step that is on its way is drawn at once where somebody needs it, and only once', () => {
  goTo('/c/');
  settle();
  expect(show).toHaveBeenCalledOnce();
  draw(started[0]);
  settle();
  expect(show).toHaveBeenCalledOnce();
});

describe('drawn at once is', () => {
  const atOnce = (path = '/c/') => {
    goTo(path);
    expect(show).toHaveBeenCalledOnce();
    expect(started).toEqual([]);
  };

  test('what is no stop of this line', () => atOnce('/elsewhere/'));
  test('the same stop', () => atOnce('/b/'));

  test('everything where motion is not wanted', () => {
    set = ['reduced-motion'];
    atOnce();
    expect(slid).toEqual([]);
  });

  test('what nobody looks at', () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    atOnce();
  });

  test('everything where the browser knows no transition, or no types of them', () => {
    vi.stubGlobal('ViewTransition', class {});
    atOnce();
    show.mockReset();
    Reflect.deleteProperty(window, 'ViewTransition');
    atOnce();
  });

  test('a page of no line', () => {
    document.body.replaceChildren();
    atOnce();
  });

  test('every step on a phone, where it slides in all the same', () => {
    set = ['coarse'];
    atOnce();
    expect(slid).toHaveLength(2);
  });

  test('everything once it is stopped', () => {
    stop();
    atOnce();
  });
});
