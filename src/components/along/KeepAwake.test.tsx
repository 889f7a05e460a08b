// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showPart, textsAt } from '../../testing/app.tsx';
import { setAwake } from './awake.ts';
import { KeepAwake } from './KeepAwake.tsx';

const path = '/en/linkedin/switch/turn-off/';
const t = textsAt(path, 'guide');

/** What a browser gives while the screen is to stay on. */
class Lock extends EventTarget {
  released = false;
  async release() {
    if (this.released) return;
    this.released = true;
    this.dispatchEvent(new Event('release'));
  }
}

const given: Lock[] = [];
const held = () => given.filter(({ released }) => !released).length;
const request = vi.fn(async () => {
  const lock = new Lock();
  given.push(lock);
  return lock;
});

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
  given.length = 0;
  request.mockClear();
  Object.assign(navigator, { wakeLock: { request } });
});

afterEach(async () => {
  await act(() => setAwake(false));
  Reflect.deleteProperty(navigator, 'wakeLock');
});

const button = () => screen.getByRole('button', { name: t('along.awake') });
const isOn = () => button().getAttribute('aria-pressed');
const said = () => screen.getByRole('status').textContent;

function look(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('the screen stays on when asked, says so, and is let go when pressed again', async () => {
  const user = showPart(path, <KeepAwake />);
  expect([isOn(), said()]).toEqual(['false', '']);
  await user.click(button());
  await waitFor(() => expect([isOn(), said()]).toEqual(['true', t('along.isAwake')]));
  expect([request.mock.calls, held()]).toEqual([[['screen']], 1]);
  await user.click(button());
  await waitFor(() => expect([isOn(), said()]).toEqual(['false', '']));
  expect(held()).toBe(0);
});

test('it is asked for again when the reader comes back, and only then', async () => {
  const user = showPart(path, <KeepAwake />);
  await user.click(button());
  await waitFor(() => expect(held()).toBe(1));
  // The browser lets it go when the page is left.
  look('hidden');
  await act(async () => given[0]?.release());
  expect([isOn(), request.mock.calls.length]).toEqual(['true', 1]);
  await act(async () => look('visible'));
  expect([isOn(), request.mock.calls.length, held()]).toEqual(['true', 2, 1]);
  await user.click(button());
  await act(async () => look('visible'));
  expect([isOn(), request.mock.calls.length, held()]).toEqual(['false', 2, 0]);
});

test('where it is refused it says so, and can be asked again', async () => {
  const user = showPart(path, <KeepAwake />);
  request.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  await user.click(button());
  await waitFor(() => expect([isOn(), said()]).toEqual(['false', t('along.awakeRefused')]));
  await user.click(button());
  await waitFor(() => expect([isOn(), said()]).toEqual(['true', t('along.isAwake')]));
});

test('where the browser cannot, it says so', async () => {
  Reflect.deleteProperty(navigator, 'wakeLock');
  const user = showPart(path, <KeepAwake />);
  await user.click(button());
  await waitFor(() => expect([isOn(), said()]).toEqual(['false', t('along.awakeRefused')]));
});

test('where the browser takes it back under the reader’s eyes, it says so', async () => {
  const user = showPart(path, <KeepAwake />);
  await user.click(button());
  await waitFor(() => expect(held()).toBe(1));
  await act(async () => given[0]?.release());
  expect([isOn(), said()]).toEqual(['false', t('along.awakeRefused')]);
});

test('who presses twice at once gets it off', async () => {
  await act(async () => {
    const asked = setAwake(true);
    await setAwake(false);
    await asked;
  });
  expect(held()).toBe(0);
});

test('it stays on from step to step', async () => {
  await act(() => setAwake(true));
  showPart(path, <KeepAwake />);
  expect([isOn(), said()]).toEqual(['true', t('along.isAwake')]);
});
