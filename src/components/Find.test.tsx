// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import { allWords } from '../locales/all.ts';
import { createWords } from '../locales/i18n.ts';
import { Hydration } from '../reader/hydrated.tsx';
import { showPart, textsAt } from '../testing/app.tsx';
import { Find } from './Find.tsx';

const t = textsAt('/fr/', 'find');

const entries = [
  { text: 'Réglage d’Œuvres LinkedIn' },
  { text: 'Formulaire LinkedIn', also: 'gemini.example' },
  { text: 'Réglage Gemini', also: 'google.com' },
];

const part = (
  <Find label="Trouver" entries={entries}>
    {(found) => (
      <ul>
        {found.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    )}
  </Find>
);

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Trouver' });
const left = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const said = () => screen.getByRole('status').textContent;
const clear = () => screen.queryByRole('button', { name: t('clear') });
const [first, second, third] = entries.map(({ text }) => text);

test('shows all and says nothing, as long as nothing is typed', () => {
  showPart('/fr/', part);
  screen.getByRole('search');
  expect(left()).toEqual([first, second, third]);
  expect(said()).toBe('');
  expect(clear()).toBeNull();
});

test.each([
  ['linkedin', [first, second]],
  ['reglage', [first, third]],
  ['RÉGLAGE linkedin', [first]],
  ['linkedin  règlage ', [first]],
  ["d'oeuvre", [first]],
  ['gemi', [third]],
  ['form gemini.ex', [second]],
  ['Google', [third]],
  ['form google', []],
])('%s leaves what holds each of its words, and says how many', async (typed, wanted) => {
  const user = showPart('/fr/', part);
  await user.type(field(), typed);
  expect(left()).toEqual(wanted);
  if (wanted.length > 0) expect(said()).toBe(t('found', { count: wanted.length }));
});

test('what holds no word looks for nothing', async () => {
  const user = showPart('/fr/', part);
  await user.type(field(), ' ’ !');
  expect(left()).toHaveLength(3);
  expect(said()).toBe('');
  expect(clear()).toBeNull();
});

test('says so where nothing is found, with what was typed, and begins anew when it is pressed', async () => {
  const user = showPart('/fr/', part);
  await user.type(field(), ' Copilot ');
  expect(left()).toEqual([]);
  expect(said()).toBe(t('none', { typed: 'Copilot' }));
  await user.click(clear() ?? document.body);
  expect(field().value).toBe('');
  expect(document.activeElement).toBe(field());
  expect(left()).toHaveLength(3);
  expect(said()).toBe('');
});

test('Escape empties the field, also from the button', async () => {
  const user = showPart('/fr/', part);
  await user.type(field(), 'gemini');
  expect(left()).toEqual([third]);
  await user.keyboard('{Escape}');
  expect(field().value).toBe('');
  expect(left()).toHaveLength(3);

  await user.type(field(), 'gemini');
  await user.tab();
  expect(document.activeElement).toBe(clear());
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(field());
  expect(left()).toHaveLength(3);
});

test('keeps nothing and sends nothing', async () => {
  const ask = vi.fn();
  vi.stubGlobal('fetch', ask);
  const keep = vi.spyOn(Storage.prototype, 'setItem');
  const user = showPart('/fr/', part);
  const { href } = location;
  await user.type(field(), 'gemini{Enter}');
  expect(left()).toEqual([third]);
  expect(keep).not.toHaveBeenCalled();
  expect(ask).not.toHaveBeenCalled();
  expect(location.href).toBe(href);
  expect(field().autocomplete).toBe('off');
  expect(field().closest('form')).toBeNull();
});

test('is not offered before the page is awake, but its place is kept and the whole list is there', () => {
  const { find, shell } = allWords.fr;
  const page = document.createElement('div');
  page.innerHTML = renderToString(
    <I18nextProvider i18n={createWords('fr', { find, shell })}>
      <Hydration>{part}</Hydration>
    </I18nextProvider>,
  );
  expect(page.querySelector('[role="search"]')?.className).toMatch(/\binvisible\b/);
  expect(page.querySelectorAll('li')).toHaveLength(3);
  showPart('/fr/', part);
  expect(screen.getByRole('search').className).not.toMatch(/\binvisible\b/);
});
