// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import { allWords } from '../locales/all.ts';
import { createWords } from '../locales/i18n.ts';
import { readKept } from '../reader/kept.ts';
import type { Device } from '../steps/basics.ts';
import { openPage, visibleText } from '../testing/app.tsx';
import { ShownAs } from './ShownAs.tsx';

const { guide, shell } = allWords.en;
const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  delete root.dataset.device;
  root.dataset.ui = 'en';
});

async function open(address: string, devices: readonly Device[] = ['computer', 'phone']) {
  history.replaceState(null, '', address);
  render(
    <I18nextProvider i18n={createWords('en', { guide, shell })}>
      <BrowserRouter>
        <ShownAs name="LinkedIn" devices={devices} />
      </BrowserRouter>
    </I18nextProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByText(guide.change));
  return user;
}

test.each([
  ['en', 0],
  ['xx', 1],
] as const)(
  'in %s, that the platform’s words are not known in it is said %i times',
  (lang, times) => {
    render(
      <I18nextProvider i18n={createWords(Object(lang).valueOf(), { guide, shell })}>
        <BrowserRouter>
          <ShownAs name="LinkedIn" devices={['phone']} />
        </BrowserRouter>
      </I18nextProvider>,
    );
    const said = guide.platform.unknown.replace('{{name}}', 'LinkedIn');
    expect(screen.queryAllByText(said)).toHaveLength(times);
  },
);

function inOneLine(): string {
  return visibleText(screen.getByText(guide.change).parentElement ?? document.body);
}

test('tells what is shown: the guess where nothing was chosen', async () => {
  await open('/en/linkedin/switch/check/');
  expect(screen.getByRole('radio', { name: guide.device.computer })).toHaveProperty(
    'checked',
    true,
  );
  expect(screen.getByRole('radio', { name: /English/ })).toHaveProperty('checked', true);
});

test('says in one line which device and platform language the page shows', async () => {
  await openPage('/en/linkedin/switch/check/', { device: 'phone', ui: 'fr' });
  const french = guide.platform.fr.replace('{{name}}', 'LinkedIn');
  expect(inOneLine()).toBe(
    [guide.shown, guide.device.phone, '·', french, '·', guide.change].join(''),
  );
});

test('offers both choices under their names, as the style sheet knows them', async () => {
  await open('/en/linkedin/switch/check/');
  const platform = guide.platform.legend.replace('{{name}}', 'LinkedIn');
  for (const [legend, name, values] of [
    [guide.device.legend, 'device', ['computer', 'phone']],
    [platform, 'ui', ['fr', 'en']],
  ] as const) {
    const radios = within(screen.getByRole('group', { name: legend })).getAllByRole('radio');
    expect(radios.map((radio) => radio.getAttribute('value'))).toEqual(values);
    expect(radios.map((radio) => radio.getAttribute('name'))).toEqual([name, name]);
  }
});

test('never speaks of a device for which nothing is drawn', async () => {
  await openPage('/en/meta-ai/whatsapp/delete-meta-ai-chat/', { device: 'computer', ui: 'en' });
  const english = guide.platform.en.replace('{{name}}', 'WhatsApp');
  expect(inOneLine()).toBe(
    [guide.shown, guide.device.phone, '·', english, '·', guide.change].join(''),
  );
  expect(screen.queryByRole('group', { name: guide.device.legend })).toBeNull();
  expect(screen.getAllByRole('radio')).toHaveLength(2);
});

test('writes a choice on the page, into the address and into memory, and leaves the rest', async () => {
  const user = await open('/en/linkedin/switch/check/?ui=en&x=1#off');
  await user.click(screen.getByRole('radio', { name: guide.device.phone }));
  expect(root.dataset.device).toBe('phone');
  expect(readKept()).toMatchObject({ device: 'phone' });
  const asked = new URLSearchParams(location.search);
  expect(Object.fromEntries(asked)).toEqual({ ui: 'en', x: '1', device: 'phone' });
  expect(location.hash).toBe('#off');
});

test('a choice adds no step to go back through', async () => {
  const before = history.length;
  const user = await open('/en/linkedin/switch/check/');
  await user.click(screen.getByRole('radio', { name: /French/ }));
  await user.click(screen.getByRole('radio', { name: /English/ }));
  expect(history.length).toBe(before);
});

test('is reached and changed with the keyboard alone', async () => {
  const user = await open('/en/linkedin/switch/check/');
  screen.getByRole('radio', { name: guide.device.computer }).focus();
  await user.keyboard('{ArrowDown}');
  expect(root.dataset.device).toBe('phone');
});
