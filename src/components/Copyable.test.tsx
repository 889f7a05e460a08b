// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import { allWords } from '../locales/all.ts';
import { createWords } from '../locales/i18n.ts';
import { Copyable } from './Copyable.tsx';

const { guide, shell } = allWords.en;
const address = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';

async function copyWith(writeText: () => Promise<void>) {
  render(
    <I18nextProvider i18n={createWords('en', { guide, shell })}>
      <Copyable short button="Copier">
        {address}
      </Copyable>
    </I18nextProvider>,
  );
  const user = userEvent.setup();
  const clipboard = vi.fn(writeText);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(clipboard);
  await user.click(screen.getByRole('button'));
  return clipboard;
}

test('copies the whole text and says so', async () => {
  const clipboard = await copyWith(async () => {});
  expect(clipboard).toHaveBeenCalledWith(address);
  expect(screen.getByRole('status').textContent).not.toBe('');
});

test('where the browser refuses, selects the text and says so', async () => {
  await copyWith(async () => {
    throw new DOMException('Denied', 'NotAllowedError');
  });
  expect(getSelection()?.toString()).toBe(address);
  const said = screen.getByRole('status').textContent;
  expect(said).not.toBe('');
  expect(said).not.toBe(guide.copy.copied);
});

test('says nothing before it is asked', () => {
  render(
    <I18nextProvider i18n={createWords('en', { guide, shell })}>
      <Copyable short button="Copier">
        {address}
      </Copyable>
    </I18nextProvider>,
  );
  expect(screen.getByRole('status').textContent).toBe('');
});
