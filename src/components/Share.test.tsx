// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawnAtBuild, openPage, showPart, textsAt } from '../testing/app.tsx';
import { Share } from './Share.tsx';

const path = '/en/linkedin/switch/open-setting/';
const t = textsAt(path, 'guide');
const button = () => screen.getByRole('button', { name: t('share.step') });
const more = () => screen.getByRole('button', { name: t('share.more') });
const address = () => location.origin + path;
const isShown = () => more().parentElement?.querySelector('[hidden]') === null;

afterEach(() => Reflect.deleteProperty(navigator, 'share'));

function show(query = '') {
  const user = showPart(path + query, <Share of="step" name="LinkedIn" />);
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  return { user, writeText };
}

function withSheet(share: () => Promise<void>) {
  const sheet = vi.fn(share);
  Object.assign(navigator, { share: sheet });
  return sheet;
}

describe('the system’s sheet', () => {
  test('is given the address and its name', async () => {
    document.title = 'A step';
    const sheet = withSheet(async () => {});
    const { user, writeText } = show('?from=mail#top');
    await user.click(button());
    const text = `A step · ${t('share.language')}`;
    await waitFor(() =>
      expect(sheet).toHaveBeenCalledWith({ title: 'A step', text, url: address() }),
    );
    expect(writeText).not.toHaveBeenCalled();
    expect(isShown()).toBe(false);
  });

  test('is told what was chosen', async () => {
    document.title = 'A step';
    const sheet = withSheet(async () => {});
    const { user } = show('?ui=fr&device=computer');
    await user.click(button());
    const chosen = [t('device.computer'), t('platform.fr', { name: 'LinkedIn' })];
    await waitFor(() =>
      expect(sheet).toHaveBeenCalledWith({
        title: 'A step',
        text: ['A step', t('share.language'), ...chosen].join(' · '),
        url: `${address()}?device=computer&ui=fr`,
      }),
    );
  });

  test.each([
    new DOMException('closed', 'AbortError'),
    new DOMException('open', 'InvalidStateError'),
  ])('%s: says nothing', async (error) => {
    const sheet = withSheet(() => Promise.reject(error));
    const { user, writeText } = show();
    await user.click(button());
    await waitFor(() => expect(sheet).toHaveBeenCalled());
    expect(writeText).not.toHaveBeenCalled();
    expect(isShown()).toBe(false);
  });

  test.each([
    new DOMException('refused', 'NotAllowedError'),
    Object.assign(new Error('another program'), { name: 'AbortError' }),
  ])('%s: the address is copied', async (error) => {
    withSheet(() => Promise.reject(error));
    const { user, writeText } = show();
    await user.click(button());
    await screen.findByText(t('copy.copied'));
    expect(writeText).toHaveBeenCalledWith(address());
  });
});

test('without a sheet the address is copied, and said in words', async () => {
  document.title = 'A step';
  const { user, writeText } = show();
  await user.click(button());
  await screen.findByText(t('copy.copied'));
  expect(writeText).toHaveBeenCalledWith(address());
  expect(isShown()).toBe(true);
  await screen.findByText(`A step · ${t('share.language')}`);
});

test('the address and its code unfold and fold', async () => {
  const { user } = show();
  expect(more().getAttribute('aria-expanded')).toBe('false');
  await user.click(more());
  expect(more().getAttribute('aria-expanded')).toBe('true');
  expect(isShown()).toBe(true);
  await screen.findByRole('img', { name: t('share.code') });
  screen.getByText(t('share.aim'));
  await user.click(more());
  expect(isShown()).toBe(false);
});

test('every step and guide can be handed on, and none without script', async () => {
  await openPage(path);
  expect(button().closest('.invisible')).toBeNull();
  const built = await drawnAtBuild(path);
  const buttons = [...built.querySelectorAll('button')];
  const own = buttons.filter(({ textContent }) => textContent === t('share.step'));
  expect(own.map((each) => each.closest('.invisible') !== null)).toEqual([true]);
});

test('a guide says that it is one', async () => {
  const guide = '/en/linkedin/switch/';
  await openPage(guide);
  const name = t('share.guide');
  await waitFor(() => expect(screen.getByRole('button', { name })).toBeDefined());
});
