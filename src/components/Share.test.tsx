// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drawnAtBuild, openPage, showPart, textsAt } from '../testing/app.tsx';
import { letDialogsOpen } from '../testing/dialogs.ts';
import { Share } from './Share.tsx';

const path = '/en/linkedin/switch/open-setting/';
const t = textsAt(path, 'guide');
const button = () => screen.getByRole('button', { name: t('share.button') });
const dialog = () => screen.findByRole('dialog', { name: t('share.step') });
const send = () => screen.queryByRole('button', { name: t('share.send') });
const address = () => location.origin + path;

beforeEach(letDialogsOpen);
afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  vi.doUnmock('./Shared.tsx');
});

/** Opened from an address with this query. */
async function open(query = '') {
  const user = showPart(path + query, <Share of="step" name="LinkedIn" className="" />);
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(button());
  return { user, writeText, dialog: await dialog() };
}

function withSheet(share: () => Promise<void>) {
  const sheet = vi.fn(share);
  Object.assign(navigator, { share: sheet });
  return sheet;
}

async function pressSend(user: Awaited<ReturnType<typeof open>>['user']) {
  const found = send();
  if (!found) throw new Error('Nothing opens the sheet');
  await user.click(found);
}

test('where its part does not come, the address is there to be copied', async () => {
  vi.doMock('./Shared.tsx', () => {
    throw new Error('The line is cut');
  });
  const user = showPart(`${path}?device=phone`, <Share of="step" name="LinkedIn" className="" />);
  expect(screen.queryByRole('status')).toBeNull();
  await user.click(button());
  expect((await screen.findByRole('status')).textContent).toBe(`${address()}?device=phone`);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('while its part is on its way, nothing stands in for it', async () => {
  vi.doMock('./Shared.tsx', () => new Promise(() => {}));
  const user = showPart(path, <Share of="step" name="LinkedIn" className="" />);
  await user.click(button());
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('nothing is asked for before it is pressed', async () => {
  const asked = vi.fn();
  vi.doMock('./Shared.tsx', () => {
    asked();
    throw new Error('The line is cut');
  });
  const user = showPart(path, <Share of="step" name="LinkedIn" className="" />);
  await act(async () => {});
  expect(asked).not.toHaveBeenCalled();
  await user.click(button());
  await waitFor(() => expect(asked).toHaveBeenCalled());
});

describe('the system’s sheet', () => {
  test('is given the address and its name', async () => {
    document.title = 'A step';
    const sheet = withSheet(async () => {});
    const { user, writeText } = await open('?from=mail#top');
    expect(sheet).not.toHaveBeenCalled();
    await pressSend(user);
    const text = `A step · ${t('share.language')}`;
    expect(sheet).toHaveBeenCalledWith({ title: 'A step', text, url: address() });
    expect(writeText).not.toHaveBeenCalled();
  });

  test('is told what was chosen', async () => {
    document.title = 'A step';
    const sheet = withSheet(async () => {});
    const { user } = await open('?ui=fr&device=computer');
    await pressSend(user);
    const chosen = [t('device.computer'), t('platform.fr', { name: 'LinkedIn' })];
    expect(sheet).toHaveBeenCalledWith({
      title: 'A step',
      text: ['A step', t('share.language'), ...chosen].join(' · '),
      url: `${address()}?device=computer&ui=fr`,
    });
  });

  test('may be refused or closed: the other ways are still there', async () => {
    const sheet = withSheet(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const { user, dialog } = await open();
    await pressSend(user);
    await waitFor(() => expect(sheet).toHaveBeenCalled());
    within(dialog).getByText(address());
  });
});

test('where there is none, nothing opens it', async () => {
  await open();
  expect(send()).toBeNull();
});

test('the address is said in words, copied by a button, and drawn for a camera', async () => {
  document.title = 'A step';
  const { user, writeText, dialog } = await open();
  within(dialog).getByText(`A step · ${t('share.language')}`);
  within(dialog).getByRole('img', { name: t('share.code') });
  within(dialog).getByText(t('share.aim'));
  await user.click(within(dialog).getByRole('button', { name: t('copy.address') }));
  expect(writeText).toHaveBeenCalledWith(address());
  await within(dialog).findByText(t('copy.copied'));
});

test('it closes, and the focus comes back', async () => {
  const { user, dialog } = await open();
  await user.click(within(dialog).getByRole('button', { name: t('picture.close') }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(button());
  await screen.findByRole('dialog');
});

test.each([
  '/en/linkedin/switch/open-setting/',
  '/en/linkedin/switch/check/',
  '/en/linkedin/switch/',
])('%s can be handed on, and not without script', async (place) => {
  await openPage(place);
  await waitFor(() => expect(button().classList).not.toContain('invisible'));
  const built = await drawnAtBuild(place);
  const buttons = [...built.querySelectorAll('button')];
  const own = buttons.filter(({ textContent }) => textContent === t('share.button'));
  expect(own.map(({ classList }) => classList.contains('invisible'))).toEqual([true]);
});

test('a guide says that it is one', async () => {
  await openPage('/en/linkedin/switch/');
  await waitFor(() => expect(button()).toBeDefined());
  await userEvent.click(button());
  await screen.findByRole('dialog', { name: t('share.guide') });
});
