// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { erase } from '../reader/erase.ts';
import { keep, readKept, storageKey } from '../reader/kept.ts';
import { drawnAtBuild, openPage, textsAt } from '../testing/app.tsx';

const check = '/en/meta-ai/facebook/check/';
const t = textsAt(check, 'parts');

beforeEach(erase);

const group = () => within(screen.getByRole('group', { name: t('accounts.title') }));
const box = (name: string) => group().getByRole('checkbox', { name });
const count = () => group().getByRole('status').textContent;
const of = (done: number) => t('accounts.count', { done, of: 2 });
const ticked = () =>
  group()
    .getAllByRole('checkbox', { checked: true })
    .map((each) => each.parentElement?.textContent);

describe('the reader’s accounts', () => {
  test('are those on this line, none ticked', async () => {
    await openPage(check);
    const names = group()
      .getAllByRole('checkbox')
      .map((each) => each.parentElement?.textContent);
    expect(names).toEqual(['Facebook', 'Instagram']);
    expect(group().queryAllByRole('checkbox', { checked: true })).toEqual([]);
    expect(count()).toBe(of(0));
    group().getByText(t('accounts.body'));
  });

  test('are ticked one by one, counted and kept on the device', async () => {
    const { user } = await openPage(check);
    await user.click(box('Instagram'));
    expect(ticked()).toEqual(['Instagram']);
    expect(count()).toBe(of(1));
    await user.click(box('Facebook'));
    expect(ticked()).toEqual(['Facebook', 'Instagram']);
    expect(count()).toBe(of(2));
    const stored = JSON.parse(localStorage.getItem(storageKey) ?? '');
    expect(stored).toMatchObject({ accounts: ['instagram', 'facebook'] });
  });

  test('are unticked one by one', async () => {
    keep({ accounts: ['facebook', 'instagram'] });
    const { user } = await openPage(check);
    expect(count()).toBe(of(2));
    await user.click(box('Instagram'));
    expect(ticked()).toEqual(['Facebook']);
    expect(count()).toBe(of(1));
    expect(readKept().accounts).toEqual(['facebook']);
  });

  test('of another line are kept, and not counted here', async () => {
    keep({ accounts: ['messenger'] });
    const { user } = await openPage(check);
    expect(count()).toBe(of(0));
    await user.click(box('Instagram'));
    expect(count()).toBe(of(1));
    expect(readKept().accounts).toEqual(['messenger', 'instagram']);
  });

  test('stay ticked as long as the page, where storage is full', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    const { user } = await openPage(check);
    await user.click(box('Facebook'));
    await user.click(box('Instagram'));
    expect(ticked()).toEqual(['Facebook', 'Instagram']);
    expect(count()).toBe(of(2));
  });
});

test('no box can be ticked before the program would keep it', async () => {
  const built = await drawnAtBuild(check);
  const boxes = [...built.querySelectorAll('[type=checkbox]')];
  expect(boxes.length).toBeGreaterThan(1);
  expect(boxes.filter((box) => box.closest('.invisible') === null)).toEqual([]);
});
