// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { erase } from '../../reader/erase.ts';
import { keep, readKept } from '../../reader/kept.ts';
import { showPart, textsAt } from '../../testing/app.tsx';
import { letDialogsOpen } from '../../testing/dialogs.ts';
import { Keys } from './Keys.tsx';

const path = '/en/linkedin/switch/turn-off/';
const t = textsAt(path, 'shell');
const closing = textsAt(path, 'guide')('picture.close');

beforeEach(() => {
  erase();
  letDialogsOpen();
});

function show() {
  const pressed: string[] = [];
  const note = (event: React.MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    pressed.push(event.currentTarget.rel);
  };
  const user = showPart(
    path,
    <>
      <a rel="prev" href="/a" onClick={note}>
        back
      </a>
      <a rel="next" href="/b" onClick={note}>
        on
      </a>
      <Keys />
    </>,
  );
  return { user, pressed };
}

const list = () => screen.queryByRole('dialog', { name: t('keys.title') });

describe('the keys', () => {
  test('press what leads on and back', async () => {
    const { user, pressed } = show();
    await user.keyboard('jk{ArrowRight}{ArrowLeft}');
    expect(pressed).toEqual(['next', 'prev', 'next', 'prev']);
  });

  test('do nothing where there is no such way', async () => {
    const user = showPart(path, <Keys />);
    await user.keyboard('jk');
    expect(list()).toBeNull();
  });

  test('are listed, and nothing moves meanwhile', async () => {
    const { user, pressed } = show();
    await user.keyboard('?');
    const dialog = within(list() ?? document.body);
    for (const does of ['next', 'back', 'list'] as const) dialog.getByText(t(`keys.${does}`));
    expect(dialog.getAllByRole('definition')).toHaveLength(3);
    await user.keyboard('j');
    expect(pressed).toEqual([]);
    await user.click(dialog.getByRole('button', { name: closing }));
    expect(list()).toBeNull();
  });

  test('are switched off where they are listed, all of them, and stay so', async () => {
    const { user, pressed } = show();
    await user.keyboard('?');
    await user.click(screen.getByRole('checkbox', { name: t('keys.use') }));
    await user.click(screen.getByRole('button', { name: closing }));
    expect(readKept()).toEqual({ keys: 'off' });
    await user.keyboard('j?');
    expect(pressed).toEqual([]);
    expect(list()).toBeNull();
    act(() => keep({ keys: undefined }));
    await user.keyboard('j');
    expect(pressed).toEqual(['next']);
  });
});
