// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { showPart, textsAt } from '../testing/app.tsx';
import { OutLink } from './OutLink.tsx';

const path = '/en/linkedin/switch/turn-off/';
const t = textsAt(path, 'shell');

function goes(way: 'online' | 'offline') {
  vi.stubGlobal('navigator', { onLine: way === 'online' });
  act(() => void dispatchEvent(new Event(way)));
}

test('a link to another site says so, and that it leads nowhere as long as there is no network', () => {
  showPart(
    path,
    <OutLink href="https://example.org/" className="plain">
      Elsewhere
    </OutLink>,
  );
  const link = screen.getByRole('link');
  expect(link.textContent).toBe(`Elsewhere (${t('newTab')})`);
  goes('offline');
  expect(link.textContent).toBe(`Elsewhere (${t('newTab')}) · ${t('offline')}`);
  goes('online');
  expect(link.textContent).toBe(`Elsewhere (${t('newTab')})`);
});
