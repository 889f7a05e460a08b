// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { useLayoutEffect, useRef } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage, textsAt } from '../testing/app.tsx';
import { letDialogsOpen } from '../testing/dialogs.ts';

/*
 * The library that zooms needs a layout. Here something else stands in for it, and notes what is asked
 * of it; `tests/whole-screen.spec.ts` sees what the real one does.
 */
const library = vi.hoisted(() => ({
  fetched: vi.fn(),
  /** What it was told to do, and what it found to look through and to move. */
  begun: vi.fn(),
  found: vi.fn(),
  zoomIn: vi.fn(),
  zoomOut: vi.fn(),
  zoomToElement: vi.fn(),
}));
vi.mock('react-zoom-pan-pinch', () => {
  library.fetched();
  return {
    useZoomPanPinch(options: object) {
      const wrapperRef = useRef<HTMLElement>(null);
      const contentRef = useRef<HTMLElement>(null);
      const instance = useRef({ getContext: () => library });
      library.begun(options);
      useLayoutEffect(() => library.found(wrapperRef.current, contentRef.current), []);
      return { instance, wrapperRef, contentRef };
    },
  };
});

const path = '/en/linkedin/notification/data-privacy/';
const t = textsAt(path, 'guide');

const dialog = () => screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });
const button = (name: string) => within(dialog()).getByRole('button', { name });
const lookedThrough = () => dialog().querySelector<HTMLElement>('[data-zoom]');
const scrolls = () => dialog().querySelector<HTMLElement>('[tabindex="0"]') ?? dialog();

/** Opens the picture for a reader who wants things to move, or not to. */
async function openWhole({ still = false } = {}) {
  const opened = await openPage(path, { device: 'computer', ui: 'en' });
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: still && query === '(prefers-reduced-motion: reduce)',
  }));
  act(() => dialog().showModal());
  await screen.findByRole('button', { name: t('picture.zoomIn') });
  return opened;
}

/** jsdom lays nothing out, so that nothing has a parent there. */
function layOut() {
  vi.spyOn(HTMLElement.prototype, 'offsetParent', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    for (let each: Element | null = this; each; each = each.parentElement) {
      if (getComputedStyle(each).display === 'none') return null;
    }
    return document.body;
  });
}

beforeEach(() => {
  letDialogsOpen();
  for (const mock of Object.values(library)) mock.mockClear();
});

describe('the program that zooms', () => {
  test('is fetched when the picture is opened, not before', async () => {
    vi.resetModules();
    await openPage(path, { device: 'computer', ui: 'en' });
    await vi.dynamicImportSettled();
    expect(library.fetched).not.toHaveBeenCalled();
    act(() => dialog().showModal());
    await screen.findByRole('button', { name: t('picture.zoomIn') });
    expect(library.fetched).toHaveBeenCalledOnce();
  });

  test('never shows less than the whole picture, in the middle, and follows wheel, double press and keys', async () => {
    await openWhole();
    expect(library.begun).toHaveBeenLastCalledWith({
      minScale: 1,
      maxScale: 4,
      centerZoomedOut: true,
      wheel: { step: 0.005 },
      doubleClick: { mode: 'toggle' },
      keyboard: { disabled: false, animationTime: 0 },
    });
  });

  test('neither glides nor rolls on for who wants no motion', async () => {
    await openWhole({ still: true });
    expect(library.begun).toHaveBeenLastCalledWith({
      minScale: 1,
      maxScale: 4,
      centerZoomedOut: true,
      wheel: { step: 0.005 },
      doubleClick: { mode: 'toggle', animationTime: 0 },
      keyboard: { disabled: false, animationTime: 0 },
      panning: { velocityDisabled: true },
    });
  });

  test('moves what stands in the page already', async () => {
    await openWhole();
    const stage = lookedThrough();
    expect(stage).toBe(scrolls());
    expect(library.found).toHaveBeenCalledExactlyOnceWith(stage, stage?.firstElementChild);
    expect(within(dialog()).getAllByRole('img').length).toBeGreaterThan(0);
  });
});

describe('what is looked at', () => {
  test('is no longer scrolled while the program moves it', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    expect(lookedThrough()).toBeNull();
    Object.assign(scrolls(), { scrollLeft: 30, scrollTop: 40 });
    act(() => dialog().showModal());
    await screen.findByRole('button', { name: t('picture.zoomIn') });
    expect(lookedThrough()?.dataset.zoom).toBe('');
    expect([scrolls().scrollLeft, scrolls().scrollTop]).toEqual([0, 0]);
    act(() => dialog().close());
    expect(lookedThrough()).toBeNull();
  });

  test('is, at first, what is pressed last on the picture that shows', async () => {
    layOut();
    await openWhole();
    const [link, ...others] = within(dialog()).getAllByRole('link');
    expect(others).toEqual([]);
    expect(library.zoomToElement).toHaveBeenCalledExactlyOnceWith(link, 1, 0);
  });

  test('is the picture as it lies where nothing on it shows what to press', async () => {
    await openWhole();
    expect(library.zoomToElement).not.toHaveBeenCalled();
  });
});

describe.each([
  { still: false, time: undefined },
  { still: true, time: 0 },
])('its buttons, with motion unwanted: $still', ({ still, time }) => {
  test('lead nearer and farther by half', async () => {
    const { user } = await openWhole({ still });
    await user.click(button(t('picture.zoomIn')));
    expect(library.zoomIn).toHaveBeenCalledExactlyOnceWith(0.5, time);
    expect(library.zoomOut).not.toHaveBeenCalled();
    await user.click(button(t('picture.zoomOut')));
    expect(library.zoomOut).toHaveBeenCalledExactlyOnceWith(0.5, time);
    expect(library.zoomIn).toHaveBeenCalledOnce();
  });
});
