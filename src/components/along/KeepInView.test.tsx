// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showPart, textsAt } from '../../testing/app.tsx';
import { Along } from './Along.tsx';
import { KeepInView } from './KeepInView.tsx';

const path = '/en/linkedin/switch/turn-off/';
const t = textsAt(path, 'guide');

/** Stands in for a window: a document of its own, which says when it goes. */
class Small {
  frame = document.createElement('iframe');
  closed = false;
  window: Window & typeof globalThis;

  constructor() {
    document.documentElement.append(this.frame);
    const { contentWindow } = this.frame;
    if (!contentWindow) throw new Error('No window');
    this.window = contentWindow as Window & typeof globalThis;
    // jsdom's own documents take no sheets.
    class Sheet {
      replaceSync() {}
    }
    Object.defineProperty(contentWindow.document, 'adoptedStyleSheets', { writable: true });
    const go = () => {
      if (this.closed) return;
      this.closed = true;
      this.window.dispatchEvent(new Event('pagehide'));
    };
    Object.assign(this.window, { CSSStyleSheet: Sheet, close: go, scrollTo: () => {} });
  }
}

const smalls: Small[] = [];
const newWindow = () => {
  const small = new Small();
  smalls.push(small);
  return small.window;
};
const requestWindow = vi.fn(async (_: object) => newWindow());
const open = vi.fn((..._: unknown[]): Window | null => newWindow());

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
  smalls.length = 0;
  requestWindow.mockClear();
  open.mockClear();
  vi.stubGlobal('documentPictureInPicture', { requestWindow });
  vi.stubGlobal('open', open);
  Object.assign(document, { fonts: [] });
  document.documentElement.lang = 'en';
});

afterEach(async () => {
  await act(async () => {
    for (const { window } of smalls) window.close();
  });
  for (const { frame } of smalls) frame.remove();
  Reflect.deleteProperty(document, 'fonts');
});

const step = <h1 tabIndex={-1}>The step</h1>;

function show() {
  return showPart(
    path,
    <>
      <KeepInView />
      {step}
      <Along track="linkedin">{step}</Along>
    </>,
  );
}

const button = () => screen.getByRole('button', { name: t('along.inView') });
const isOpen = () => button().getAttribute('aria-pressed');
const said = () => screen.getByRole('status').textContent;
const shownIn = (small: Small | undefined) =>
  within(small?.window.document.body ?? document.body).queryByRole('heading', { name: 'The step' });

describe('the small window', () => {
  test('shows the page, in its language and line, and has the focus on its heading', async () => {
    const user = show();
    document.title = 'A step';
    await user.click(button());
    await waitFor(() => expect(isOpen()).toBe('true'));
    expect(requestWindow).toHaveBeenCalledExactlyOnceWith({ width: 380, height: 400 });
    const [small] = smalls;
    const inside = small?.window.document;
    expect(shownIn(small)).toBe(inside?.activeElement);
    expect([inside?.title, inside?.documentElement.lang]).toEqual(['A step', 'en']);
    expect(inside?.querySelector('main')?.dataset.track).toBe('linkedin');
    expect(open).not.toHaveBeenCalled();
  });

  test('follows title, language and choices', async () => {
    const user = show();
    await user.click(button());
    await waitFor(() => expect(isOpen()).toBe('true'));
    const inside = smalls[0]?.window.document;
    document.head.append(document.createElement('title'));
    document.title = 'Another';
    document.documentElement.lang = 'fr';
    document.documentElement.dataset.device = 'phone';
    await waitFor(() =>
      expect([inside?.title, inside?.documentElement.lang]).toEqual(['Another', 'fr']),
    );
    expect(inside?.documentElement.dataset.device).toBe('phone');
  });

  test('closes when the button is pressed again, and the page is what it was', async () => {
    const user = show();
    await user.click(button());
    await waitFor(() => expect(isOpen()).toBe('true'));
    await user.click(button());
    await waitFor(() => expect(isOpen()).toBe('false'));
    expect(smalls[0]?.closed).toBe(true);
    screen.getByRole('heading', { name: 'The step' });
    await user.click(button());
    await waitFor(() => expect(isOpen()).toBe('true'));
    expect(smalls).toHaveLength(2);
  });

  test('may be closed by itself', async () => {
    const user = show();
    await user.click(button());
    await waitFor(() => expect(isOpen()).toBe('true'));
    await act(async () => smalls[0]?.window.close());
    expect(isOpen()).toBe('false');
  });
});

describe.each([
  ['there is none', () => vi.stubGlobal('documentPictureInPicture', undefined)],
  [
    'it is refused',
    () => requestWindow.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError')),
  ],
])('where %s on top of others', (_, without) => {
  test('a window beside the others shows the page', async () => {
    vi.stubGlobal('screen', { availWidth: 1400, availHeight: 600 });
    without();
    const user = show();
    await user.click(button());
    await waitFor(() => expect(isOpen()).toBe('true'));
    expect(open).toHaveBeenCalledExactlyOnceWith(
      '',
      '_blank',
      'popup,left=1020,top=0,width=380,height=400',
    );
    expect(shownIn(smalls[0])).not.toBeNull();
  });

  test('and pop-ups are blocked, it says so', async () => {
    without();
    open.mockReturnValueOnce(null);
    const user = show();
    await user.click(button());
    await waitFor(() => expect(said()).toBe(t('along.inViewRefused')));
    expect(isOpen()).toBe('false');
    await user.click(button());
    await waitFor(() => expect([isOpen(), said()]).toEqual(['true', '']));
  });
});
