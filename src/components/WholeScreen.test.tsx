// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { openPage, textsAt } from '../testing/app.tsx';

const path = '/en/linkedin/notification/data-privacy/';
const t = textsAt(path, 'guide');

const dialog = () => screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });
const named = (name: string) => within(dialog()).queryByRole('button', { name, hidden: true });
const openers = () =>
  screen.getAllByRole('button', { name: t('picture.whole') }).filter((each) => !each.ariaHidden);

// What jsdom leaves to browsers: `tests/whole-screen.spec.ts` sees the real ones.
beforeEach(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
      this.dispatchEvent(new Event('toggle'));
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('toggle'));
    },
  });
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

  test('sees that it was opened before the script came', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    expect(named(t('picture.zoomIn'))).toBeNull();
    act(() => dialog().showModal());
    await waitFor(() => expect(named(t('picture.zoomIn'))).not.toBeNull());
  });
});
