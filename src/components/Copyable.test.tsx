// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import { allWords } from '../locales/all.ts';
import { createWords } from '../locales/i18n.ts';
import { Hydration } from '../reader/hydrated.tsx';
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
  expect(screen.getByRole('status').textContent).toBe(guide.copy.copied);
});

test('where the browser refuses, selects the text and says so', async () => {
  await copyWith(async () => {
    throw new DOMException('Denied', 'NotAllowedError');
  });
  expect(getSelection()?.toString()).toBe(address);
  expect(screen.getByRole('status').textContent).toBe(guide.copy.refused);
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

test('an address is code, a text is not, and says its language', () => {
  const { container } = render(
    <I18nextProvider i18n={createWords('en', { guide, shell })}>
      <Copyable short button="Copy the address">
        {address}
      </Copyable>
      <Copyable button="Copy the text" lang="fr">
        Bonjour
      </Copyable>
    </I18nextProvider>,
  );
  expect([...container.querySelectorAll('code')].map((code) => code.textContent)).toEqual([
    address,
  ]);
  expect(screen.getByText('Bonjour').lang).toBe('fr');
  const buttons = screen.getAllByRole('button');
  expect(buttons.map((button) => button.textContent)).toEqual([
    'Copy the address',
    'Copy the text',
  ]);
  expect(buttons.filter((button) => button.className.includes('invisible'))).toEqual([]);
});

test('without script there is a place for the button, and no button to press in vain', () => {
  const html = renderToString(
    <I18nextProvider i18n={createWords('en', { guide, shell })}>
      <Hydration>
        <Copyable button="Copy">{address}</Copyable>
      </Hydration>
    </I18nextProvider>,
  );
  expect(html).toMatch(/<button[^>]*class="[^"]*\binvisible\b/);
});
