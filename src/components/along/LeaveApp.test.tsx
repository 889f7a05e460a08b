// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { showPart, textsAt } from '../../testing/app.tsx';
import { Keep } from './Along.tsx';

const path = '/en/linkedin/switch/turn-off/';
const t = textsAt(path, 'guide');
const app = 'LinkedIn';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mobile/15E148 [LinkedInApp]');
});

const said = () => screen.getByRole('status').textContent;

describe('in the browser that an app brings', () => {
  test('the reader takes the address along, and hears where they are', async () => {
    const user = showPart(path, <Keep />);
    expect(said()).toBe('');
    await user.click(screen.getByRole('button', { name: t('along.leave') }));
    expect(await navigator.clipboard.readText()).toBe(location.href);
    expect(said()).toBe(t('along.left', { app }));
  });

  test('nothing is offered that it could not do', () => {
    showPart(path, <Keep />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.getByRole('button').getAttribute('aria-pressed')).toBeNull();
  });

  test.each(['is refused', 'is not there'])(
    'the address is shown where the clipboard %s',
    async (how) => {
      const user = showPart(path, <Keep />);
      const writeText = async () => {
        throw new DOMException('No', 'NotAllowedError');
      };
      vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(
        how === 'is refused' ? Object({ writeText }) : Object(undefined),
      );
      await user.click(screen.getByRole('button'));
      expect(said()).toBe(t('along.leaveByHand', { app, address: location.href }));
    },
  );
});

test('elsewhere there is no such button', () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 Safari/604.1');
  showPart(path, <Keep />);
  expect(screen.queryByRole('button', { name: t('along.leave') })).toBeNull();
});
