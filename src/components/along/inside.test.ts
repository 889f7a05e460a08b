// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeByEscape, followInside, followOut, reveal } from './inside.ts';

/** A window of its own, with an `Element` of its own. */
function smallWindow(html: string) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const small = frame.contentWindow;
  if (!small) throw new Error('No window');
  small.document.body.innerHTML = html;
  small.scrollTo = () => {};
  return small;
}

function press(small: Window, selector: string, how: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how });
  small.document.querySelector(selector)?.dispatchEvent(event);
  return event;
}

const scrolledTo: unknown[] = [];

beforeEach(() => {
  history.replaceState(null, '', '/fr/linkedin/switch/turn-off/');
  scrolledTo.length = 0;
});

afterEach(() => document.body.replaceChildren());

function withScroll(small: Window) {
  const { Element } = small as Window & typeof globalThis;
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this.id);
  };
  return small;
}

describe('what is pressed in the small window', () => {
  test('opens a page of ours in the page', () => {
    const small = smallWindow('<a href="/fr/linkedin/switch/check/?ui=en"><b>on</b></a>');
    const open = vi.fn();
    const stop = followInside(small, open);
    expect(press(small, 'b').defaultPrevented).toBe(true);
    expect(open).toHaveBeenCalledExactlyOnceWith('/fr/linkedin/switch/check/?ui=en', false);
    stop();
    expect(press(small, 'b').defaultPrevented).toBe(false);
    expect(open).toHaveBeenCalledOnce();
  });

  test('goes to a part in both, and unfolds it', () => {
    const small = withScroll(
      smallWindow(`<a href="#part">to</a>
        <details><summary>1</summary><details><summary>2</summary>
        <p id="part" tabindex="-1">it</p></details></details>`),
    );
    const open = vi.fn();
    followInside(small, open);
    expect(press(small, 'a').defaultPrevented).toBe(true);
    expect(location.hash).toBe('#part');
    expect(open).not.toHaveBeenCalled();
    expect([...small.document.querySelectorAll('details')].map((each) => each.open)).toEqual([
      true,
      true,
    ]);
    expect(small.document.activeElement?.id).toBe('part');
    expect(scrolledTo).toEqual(['part']);
  });

  test.each([
    ['for another tab', '<a href="/fr/linkedin/switch/check/">x</a>', { ctrlKey: true }],
    ['for a part in another tab', '<a href="#part">x</a>', { metaKey: true }],
    ['out of the site', '<a href="https://www.linkedin.com/" target="_blank">x</a>', {}],
    ['on nothing', '<a>x</a>', {}],
  ])('is left to the browser %s', (_, html, how) => {
    const small = smallWindow(html);
    followInside(small, () => {
      throw new Error('opened');
    });
    let isLeft = false;
    // jsdom would try to follow it.
    small.addEventListener('click', (event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    });
    press(small, 'a', how);
    expect(isLeft).toBe(true);
  });
});

describe('a link out of the site', () => {
  const html =
    '<a id="out" href="https://www.linkedin.com/x" target="_blank">x</a><a id="in" href="/fr/">y</a>';

  test('is opened as it is told, from the window in which it is pressed', () => {
    const small = smallWindow(html);
    const open = vi.fn();
    const stop = followOut(small, open);
    expect(press(small, '#out').defaultPrevented).toBe(true);
    expect(open).toHaveBeenCalledExactlyOnceWith('https://www.linkedin.com/x', small);
    stop();
    small.addEventListener('click', (event) => event.preventDefault());
    press(small, '#out');
    expect(open).toHaveBeenCalledOnce();
  });

  test('and no other; nor where another tab is asked for', () => {
    const small = smallWindow(html);
    const open = vi.fn();
    followOut(small, open);
    small.addEventListener('click', (event) => event.preventDefault());
    press(small, '#in');
    press(small, '#out', { ctrlKey: true });
    expect(open).not.toHaveBeenCalled();
  });
});

test('a part that is not there is not gone to', () => {
  const small = withScroll(smallWindow('<p id="part">x</p>'));
  reveal(small.document, '');
  reveal(small.document, '#other');
  expect(scrolledTo).toEqual([]);
  reveal(small.document, '#part');
  expect(scrolledTo).toEqual(['part']);
});

test('Escape closes the window, but a dialog first', () => {
  const small = smallWindow('<p>x</p><dialog>y</dialog>');
  const close = vi.fn();
  small.close = close;
  const stop = closeByEscape(small);
  const key = (name: string) =>
    small.document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  key('Enter');
  small.document.querySelector('dialog')?.setAttribute('open', '');
  key('Escape');
  expect(close).not.toHaveBeenCalled();
  small.document.querySelector('dialog')?.removeAttribute('open');
  key('Escape');
  expect(close).toHaveBeenCalledOnce();
  stop();
  key('Escape');
  expect(close).toHaveBeenCalledOnce();
});
