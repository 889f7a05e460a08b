// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endListeners } from '../testing/listeners.ts';
import { pressAgain, wake } from './wake.ts';

const program = {
  entry: '/entry.js',
  styles: '/styles.css',
  scripts: ['/page.js'],
  content: '/content.json?v=1',
};

let whenIdle: (() => void) | null = null;
const load = vi.fn((_entry: string) => Promise.resolve());

function connection(value: unknown) {
  Object.defineProperty(navigator, 'connection', { value, configurable: true });
}

function sleep() {
  wake(program, load);
}

const sign = (name: string) => document.body.dispatchEvent(new Event(name, { bubbles: true }));
const links = () =>
  [...document.head.querySelectorAll('link')].map((link) => [
    link.getAttribute('rel'),
    link.getAttribute('as'),
    link.getAttribute('href'),
    link.getAttribute('crossorigin'),
  ]);

endListeners();
beforeEach(() => {
  load.mockClear();
  whenIdle = null;
  connection(undefined);
  document.head.replaceChildren();
  document.body.innerHTML = '<button>a</button>';
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    whenIdle = run;
  });
});

afterEach(() => void Reflect.deleteProperty(navigator, 'connection'));

describe('the program of a page', () => {
  test.each(['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'])(
    'is fetched at %s, with all that it needs at once',
    (name) => {
      sleep();
      expect(load).not.toHaveBeenCalled();
      expect(links()).toEqual([]);
      sign(name);
      expect(load.mock.calls).toEqual([['/entry.js']]);
      expect(links()).toEqual([
        ['stylesheet', null, '/styles.css', null],
        ['modulepreload', null, '/page.js', null],
        ['preload', 'fetch', '/content.json?v=1', ''],
      ]);
    },
  );

  test('is fetched at a sign that something in the page keeps to itself', () => {
    document.body.addEventListener('keydown', (event) => event.stopPropagation(), {
      once: true,
    });
    sleep();
    sign('keydown');
    expect(load).toHaveBeenCalledOnce();
  });

  test('keeps no scroll waiting while it looks for a sign', () => {
    sleep();
    const heard = vi.mocked(window.addEventListener).mock.calls;
    const touches = heard.filter(([name]) => name === 'touchstart');
    expect(touches).toEqual([['touchstart', expect.any(Function), expect.anything()]]);
    expect(touches[0]?.[2]).toMatchObject({ passive: true });
  });

  test('is fetched when the page is there and the browser has nothing else to do', () => {
    sleep();
    expect(whenIdle).toBeNull();
    window.dispatchEvent(new Event('load'));
    expect(load).not.toHaveBeenCalled();
    whenIdle?.();
    expect(load).toHaveBeenCalledOnce();
  });

  test('is fetched a moment later in browsers that do not say when they are idle', () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', undefined);
    sleep();
    window.dispatchEvent(new Event('load'));
    expect(load).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(load).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  test.each([{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }])(
    'waits for a hand where data is dear or slow: %j',
    (value) => {
      connection(value);
      sleep();
      window.dispatchEvent(new Event('load'));
      expect(whenIdle).toBeNull();
      sign('pointerdown');
      expect(load).toHaveBeenCalledOnce();
    },
  );

  test.each([
    [{ saveData: true }, 0],
    [{ effectiveType: '2g' }, 0],
    [{ saveData: false, effectiveType: '3g' }, 1],
    [undefined, 1],
  ])('has the browser fetch no page ahead where that is dear: %j', (value, left) => {
    connection(value);
    document.head.innerHTML = '<script></script><script type="speculationrules">{}</script>';
    sleep();
    expect(document.scripts).toHaveLength(1 + left);
    expect(document.querySelectorAll('[type="speculationrules"]')).toHaveLength(left);
  });

  test('does not wait where the network is good', () => {
    connection({ saveData: false, effectiveType: '4g' });
    sleep();
    window.dispatchEvent(new Event('load'));
    expect(whenIdle).not.toBeNull();
  });

  test('is fetched once, whatever comes after', () => {
    sleep();
    window.dispatchEvent(new Event('load'));
    for (const name of ['pointermove', 'keydown', 'pointermove']) sign(name);
    whenIdle?.();
    expect(load).toHaveBeenCalledOnce();
    expect(links()).toHaveLength(3);
  });

  test('leaves the page as it is where it does not come', async () => {
    load.mockImplementationOnce(() => Promise.reject(new Error('offline')));
    sleep();
    sign('pointermove');
    await Promise.resolve();
    expect(load).toHaveBeenCalledOnce();
  });
});

describe('what is pressed before the program answers', () => {
  const pressed: string[] = [];

  function press(html: string, selector: string) {
    document.body.innerHTML = html;
    const target = document.querySelector<HTMLElement>(selector);
    target?.click();
    target?.closest('button, input, a')?.addEventListener('click', () => pressed.push(selector));
    return target;
  }

  beforeEach(() => {
    pressed.length = 0;
    sleep();
  });

  test.each([
    ['<button>Copy</button>', 'button'],
    ['<button><span>Copy</span></button>', 'span'],
    ['<input type="radio">', 'input'],
  ])('is pressed again once: %s', (html, selector) => {
    press(html, selector);
    pressAgain();
    pressAgain();
    expect(pressed).toEqual([selector]);
  });

  test.each([
    ['<button commandfor="dialog">Open</button>', 'button'],
    ['<a href="#there">Go</a>', 'a'],
    ['<input type="text">', 'input'],
  ])('is left alone where the browser answers by itself: %s', (html, selector) => {
    press(html, selector);
    pressAgain();
    expect(pressed).toEqual([]);
  });

  test('is forgotten where it is no longer there', () => {
    press('<button>Copy</button>', 'button')?.remove();
    pressAgain();
    expect(pressed).toEqual([]);
  });

  test('is no longer kept once the program answers', () => {
    pressAgain();
    press('<button>Copy</button>', 'button');
    pressAgain();
    expect(pressed).toEqual([]);
  });
});

describe('the way back to a page that the program had opened, before it answers', () => {
  const reload = vi.fn();

  function at(pathname: string) {
    vi.stubGlobal('location', { pathname, reload });
  }

  function goBackTo(pathname: string) {
    at(pathname);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }

  beforeEach(() => {
    reload.mockClear();
    at('/fr/two/');
    sleep();
  });
  afterEach(() => void vi.unstubAllGlobals());

  test('is the browser’s', () => {
    goBackTo('/fr/one/');
    expect(reload).toHaveBeenCalledOnce();
  });

  test('asks for nothing where it leads to a part of the same page', () => {
    goBackTo('/fr/two/');
    expect(reload).not.toHaveBeenCalled();
  });

  test('is the program’s as soon as it answers', () => {
    pressAgain();
    goBackTo('/fr/one/');
    expect(reload).not.toHaveBeenCalled();
  });
});
