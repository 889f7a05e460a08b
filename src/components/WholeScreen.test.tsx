// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { placesCss } from '../prerender/place-styles.ts';
import { openPage, pageAtPath, textsAt } from '../testing/app.tsx';
import { letDialogsOpen } from '../testing/dialogs.ts';

const path = '/en/linkedin/notification/data-privacy/';
const t = textsAt(path, 'guide');

const dialog = () => screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });
const named = (name: string) => within(dialog()).queryByRole('button', { name, hidden: true });
const openers = () =>
  screen.getAllByRole('button', { name: t('picture.whole') }).filter((each) => !each.ariaHidden);

// What jsdom leaves to browsers: `tests/whole-screen.spec.ts` sees the real ones.
beforeEach(() => {
  letDialogsOpen();
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

describe('the whole screen', () => {
  test('is named, holds the picture with what is pressed, and is closed at first', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    expect(dialog().open).toBe(false);
    expect(dialog().getAttribute('aria-label')).toBe(t('picture.whole'));
    expect(within(dialog()).getAllByRole('img', { hidden: true }).length).toBeGreaterThan(0);
    const links = within(dialog()).getAllByRole('link', { hidden: true });
    for (const link of links) {
      expect(link.getAttribute('href')).toBe('/en/linkedin/notification/manage-data/');
    }
  });

  test.each(['computer', 'phone'] as const)(
    'shows the picture of the %s at hand',
    async (device) => {
      await openPage(path, { device, ui: 'en' });
      act(() => dialog().showModal());
      const [picture, ...others] = within(dialog()).getAllByRole('img');
      expect(picture?.getAttribute('alt')).toBe(t(`picture.alt.${device}`));
      expect(others).toEqual([]);
    },
  );

  test('shows the only picture on any device', async () => {
    const onPhone = '/en/meta-ai/whatsapp/advanced-chat-privacy/';
    await openPage(onPhone, { device: 'computer', ui: 'en' });
    act(() => dialog().showModal());
    const alt = textsAt(onPhone, 'guide')('picture.alt.phone');
    expect(within(dialog()).getByRole('img', { name: alt })).toBeDefined();
  });

  test('lays its pictures out by what the page’s own style block says of them', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    const css = placesCss(pageAtPath(path));
    const pictures = [...dialog().querySelectorAll<HTMLElement>('[data-strip]')];
    const names = pictures.map(({ dataset }) => dataset.strip);
    expect(new Set(pictures.map(({ dataset }) => dataset.narrow))).toEqual(
      new Set(['', undefined]),
    );
    expect(names).toHaveLength(within(dialog()).getAllByRole('img', { hidden: true }).length);
    for (const name of names) expect(css).toContain(`[data-strip="${name}"]{`);
  });

  test('may be left by a press beside it', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    expect(dialog().getAttribute('closedby')).toBe('any');
  });

  test('is opened by buttons with a name; one without lies over the picture, for mouse or finger alone', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    const nameless = [...document.querySelectorAll<HTMLElement>('[command="show-modal"]:empty')];
    expect(nameless).not.toEqual([]);
    for (const each of nameless) {
      expect(each.getAttribute('aria-hidden')).toBe('true');
      expect(each.tabIndex).toBe(-1);
    }
  });

  test('tells the platform what its buttons command', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    expect(openers()).not.toEqual([]);
    for (const opener of openers()) {
      expect(opener.getAttribute('command')).toBe('show-modal');
      expect(opener.getAttribute('commandfor')).toBe(dialog().id);
    }
    expect(named(t('picture.close'))?.getAttribute('command')).toBe('close');
    expect(named(t('picture.close'))?.getAttribute('commandfor')).toBe(dialog().id);
  });

  test('is opened and closed by script where the platform does not, with zoom while open', async () => {
    const user = userEvent.setup();
    await openPage(path, { device: 'computer', ui: 'en' });
    expect(named(t('picture.zoomIn'))).toBeNull();
    for (const opener of openers().slice(0, 1)) await user.click(opener);
    expect(dialog().open).toBe(true);
    await waitFor(() => expect(named(t('picture.zoomIn'))).not.toBeNull());
    expect(named(t('picture.zoomOut'))).not.toBeNull();
    await user.click(within(dialog()).getByRole('button', { name: t('picture.close') }));
    expect(dialog().open).toBe(false);
    await waitFor(() => expect(named(t('picture.zoomIn'))).toBeNull());
  });

  test('leaves it to the platform where that follows commands', async () => {
    Object.assign(HTMLButtonElement.prototype, { commandForElement: null });
    try {
      const user = userEvent.setup();
      await openPage(path, { device: 'computer', ui: 'en' });
      expect(openers()).not.toEqual([]);
      for (const opener of openers()) await user.click(opener);
      expect(dialog().open).toBe(false);
    } finally {
      Reflect.deleteProperty(HTMLButtonElement.prototype, 'commandForElement');
    }
  });

  test('is no longer listened to once its page is gone', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    const left = vi.spyOn(dialog(), 'removeEventListener');
    cleanup();
    expect(left).toHaveBeenCalledWith('toggle', expect.any(Function));
  });

  test('sees that the platform opened it', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    expect(named(t('picture.zoomIn'))).toBeNull();
    act(() => dialog().showModal());
    await waitFor(() => expect(named(t('picture.zoomIn'))).not.toBeNull());
  });

  test('sees that it was opened before the script came', async () => {
    vi.spyOn(HTMLDialogElement.prototype, 'open', 'get').mockReturnValue(true);
    await openPage(path, { device: 'computer', ui: 'en' });
    await waitFor(() => expect(named(t('picture.zoomIn'))).not.toBeNull());
  });
});
