// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { showPart } from '../../testing/app.tsx';
import { Findable } from './Findable.tsx';

const path = '/en/linkedin/switch/check/';

function show() {
  showPart(
    path,
    <section className="hidden p-6" data-testid="it">
      <Findable />
      words
    </section>,
  );
  return screen.getByTestId('it');
}

test('what is folded is there for the browser’s own search', () => {
  const it = show();
  expect(it.getAttribute('hidden')).toBe('until-found');
  expect(it.className.split(' ').sort()).toEqual(['folded', 'p-6']);
});

test('what is found is open, until something else is chosen', async () => {
  const it = show();
  act(() => void it.dispatchEvent(new Event('beforematch')));
  expect([it.hasAttribute('hidden'), it.className]).toEqual([false, 'p-6']);
  await act(async () => {
    const changed = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    location.hash = '#off';
    await changed;
  });
  expect(it.getAttribute('hidden')).toBe('until-found');
  expect(it.className).toContain('folded');
});
