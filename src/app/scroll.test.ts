// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** Undoes what a test began. */
let stop = () => {};
const noted = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  history.replaceState({ key: 'a', usr: null, idx: 3 }, '', '/fr/about/?x=1#part');
  const { replaceState } = History.prototype;
  noted.mockReset();
  vi.spyOn(history, 'replaceState').mockImplementation((state, ...rest) => {
    noted(state);
    replaceState.call(history, state, ...rest);
  });
  scrollTo(0);
});

afterEach(() => {
  stop();
  stop = () => {};
  vi.useRealTimers();
  document.body.innerHTML = '';
});

function scrollTo(place: number) {
  vi.stubGlobal('scrollY', place);
  dispatchEvent(new Event('scroll'));
}

/** As when a page is on the screen. */
async function onPage() {
  const scroll = await import('./scroll.ts');
  stop = scroll.followScroll();
  scroll.keepScroll();
  noted.mockReset();
  return scroll;
}

describe('where a page was left', () => {
  test.each([[null], [{}], [{ scroll: '5' }], [{ scroll: null }], ['text']])(
    'is unknown in an entry that holds %j',
    async (state) => {
      const { keptScroll } = await import('./scroll.ts');
      history.replaceState(state, '');
      expect(keptScroll()).toBeNull();
    },
  );

  test.each([0, 420])('is %i where that was noted', async (scroll) => {
    const { keptScroll } = await import('./scroll.ts');
    history.replaceState({ key: 'a', scroll }, '');
    expect(keptScroll()).toBe(scroll);
  });

  test('is noted as soon as it is there, beside all else that the entry holds', async () => {
    const { keepScroll } = await import('./scroll.ts');
    scrollTo(420);
    keepScroll();
    expect(history.state).toEqual({ key: 'a', usr: null, idx: 3, scroll: 420 });
    expect(location.href).toMatch(/\/fr\/about\/\?x=1#part$/);
  });

  test('is noted once, when the scroll has come to rest', async () => {
    const { keptScroll } = await onPage();
    scrollTo(100);
    vi.advanceTimersByTime(99);
    scrollTo(200);
    vi.advanceTimersByTime(99);
    scrollTo(300);
    expect(noted).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(keptScroll()).toBe(300);
    vi.advanceTimersByTime(10_000);
    expect(noted).toHaveBeenCalledOnce();
  });

  test('is noted at a click, before the page can react to it', async () => {
    const { keptScroll } = await onPage();
    document.body.innerHTML = '<button>x</button>';
    const button = document.querySelector('button');
    let seen: number | null = null;
    button?.addEventListener('click', (event) => {
      seen = keptScroll();
      event.stopPropagation();
    });
    scrollTo(250);
    button?.click();
    expect(seen).toBe(250);
    // The rest of that scroll has nothing to add.
    vi.advanceTimersByTime(10_000);
    expect(noted).toHaveBeenCalledOnce();
  });

  test.each([
    ['with a key', { key: 'b' }, '/fr/'],
    ['of the same address', { key: 'b' }, '/fr/about/?x=1#part'],
  ])('is not noted in an entry %s, whose page is still on its way', async (_, state, url) => {
    const { keepScroll } = await onPage();
    scrollTo(700);
    history.pushState(state, '', url);
    vi.advanceTimersByTime(10_000);
    document.body.click();
    expect(history.state).toEqual(state);

    keepScroll();
    scrollTo(30);
    vi.advanceTimersByTime(10_000);
    expect(history.state).toEqual({ ...state, scroll: 30 });
  });

  test('is told apart for the first entry and those of fragments, which have no key', async () => {
    history.replaceState(null, '', '/fr/linkedin/switch/check/#off');
    await onPage();
    scrollTo(700);
    history.pushState(null, '', '/fr/');
    vi.advanceTimersByTime(10_000);
    expect(history.state).toBeNull();
  });

  test('is no longer noted after the page is gone', async () => {
    await onPage();
    scrollTo(700);
    stop();
    vi.advanceTimersByTime(10_000);
    scrollTo(800);
    vi.advanceTimersByTime(10_000);
    document.body.click();
    expect(noted).not.toHaveBeenCalled();
  });

  test('is not noted before there is a page', async () => {
    const { followScroll } = await import('./scroll.ts');
    stop = followScroll();
    scrollTo(700);
    vi.advanceTimersByTime(10_000);
    expect(noted).not.toHaveBeenCalled();
  });

  test('that the browser refuses to note stops nothing', async () => {
    const { keepScroll } = await onPage();
    vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('Attempt to use history.replaceState() too often', 'SecurityError');
    });
    expect(keepScroll).not.toThrow();
    scrollTo(700);
    expect(() => vi.advanceTimersByTime(10_000)).not.toThrow();
    document.body.click();
  });
});

describe('the place of a page is ours to restore', () => {
  beforeEach(() => {
    history.scrollRestoration = 'auto';
    documentIs('complete');
  });

  function documentIs(state: DocumentReadyState) {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
  }

  async function follow() {
    const { followScroll } = await import('./scroll.ts');
    stop = followScroll();
  }

  test('at once where the document is there', async () => {
    await follow();
    expect(history.scrollRestoration).toBe('manual');
  });

  test("only once the browser has restored the document's own", async () => {
    documentIs('interactive');
    await follow();
    expect(history.scrollRestoration).toBe('auto');
    dispatchEvent(new Event('pageshow'));
    expect(history.scrollRestoration).toBe('manual');
  });

  test('until the document is left, and again when it is shown again', async () => {
    await follow();
    dispatchEvent(new Event('pagehide'));
    expect(history.scrollRestoration).toBe('auto');
    dispatchEvent(new Event('pageshow'));
    expect(history.scrollRestoration).toBe('manual');
  });

  test('until it is followed no more', async () => {
    await follow();
    stop();
    dispatchEvent(new Event('pagehide'));
    expect(history.scrollRestoration).toBe('manual');
    history.scrollRestoration = 'auto';
    dispatchEvent(new Event('pageshow'));
    expect(history.scrollRestoration).toBe('auto');
  });
});
