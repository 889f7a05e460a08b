// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { allWords } from '../locales/all.ts';
import { byLanguage, type Language, languages } from '../locales/languages.ts';
import { erase } from '../reader/erase.ts';
import { readKept, storageKey } from '../reader/kept.ts';
import { fillIn } from '../reader/typed.ts';
import { openPage, showPart, textsAt } from '../testing/app.tsx';
import { Letter } from './Letter.tsx';

const french = '/fr/linkedin/objection-form/fill-in/';
const english = '/en/linkedin/objection-form/fill-in/';
const frenchPage = textsAt(french, 'parts');
const englishPage = textsAt(english, 'parts');

beforeEach(() => {
  erase();
  fillIn({ name: '', email: '' });
});

/** The whole text in a language, as its author wrote it, with these in the places left open. */
function letter(lang: Language, name: string, email: string): string {
  const steps = allWords[lang].guides['linkedin/objection-form'].steps;
  return steps['fill-in'].letter.replace('{{name}}', name).replace('{{email}}', email);
}

const blanks = { fr: allWords.fr.parts.letter, en: allWords.en.parts.letter };
const frenchBlank = letter('fr', blanks.fr.noName, blanks.fr.noEmail);
const englishBlank = letter('en', blanks.en.noName, blanks.en.noEmail);

/** What a reader gets by the button: the copied text. */
async function copied(user: Awaited<ReturnType<typeof openPage>>['user'], button: string) {
  await user.click(screen.getByRole('button', { name: button }));
  return navigator.clipboard.readText();
}

function shownLetter(): HTMLElement {
  return screen.getByText((_, element) => element?.matches('div[lang]') ?? false);
}

describe('the letter', () => {
  test('speaks the page’s language, and leaves blanks in it', async () => {
    const { user } = await openPage(french);
    expect(shownLetter().textContent).toBe(frenchBlank);
    expect(shownLetter().lang).toBe('fr');
    expect(screen.getByRole('radio', { name: 'Français' })).toHaveProperty('checked', true);
    expect(await copied(user, frenchPage('letter.copy'))).toBe(frenchBlank);
  });

  test('speaks the other language when asked, with its own blanks', async () => {
    const { user } = await openPage(french);
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(shownLetter().textContent).toBe(englishBlank);
    expect(shownLetter().lang).toBe('en');
    expect(screen.getByRole('radio', { name: 'Français' })).toHaveProperty('checked', false);
    expect(await copied(user, frenchPage('letter.copy'))).toBe(englishBlank);
  });

  test('follows the page to its other language', async () => {
    const { press } = await openPage(french);
    await press(screen.getByRole('link', { name: 'English' }));
    await screen.findByRole('button', { name: englishPage('letter.copy') });
    expect(shownLetter().textContent).toBe(englishBlank);
    expect(shownLetter().lang).toBe('en');
  });

  test('stays in the language that the reader chose', async () => {
    const { user, press } = await openPage(french);
    await user.click(screen.getByRole('radio', { name: 'English' }));
    await user.click(screen.getByRole('radio', { name: 'Français' }));
    await press(screen.getByRole('link', { name: 'English' }));
    await screen.findByRole('button', { name: englishPage('letter.copy') });
    expect(shownLetter().textContent).toBe(frenchBlank);
  });

  test('takes the name and the email, in both languages, and loses them again', async () => {
    const { user } = await openPage(english);
    const name = screen.getByLabelText(englishPage('letter.name'));
    const email = screen.getByLabelText(englishPage('letter.email'));
    await user.type(name, 'Zoé $& Martin');
    expect(shownLetter().textContent).toBe(letter('en', 'Zoé $$& Martin', blanks.en.noEmail));
    await user.type(email, 'zoe@example.org');
    expect(await copied(user, englishPage('letter.copy'))).toBe(
      letter('en', 'Zoé $$& Martin', 'zoe@example.org'),
    );
    await user.click(screen.getByRole('radio', { name: 'Français' }));
    expect(shownLetter().textContent).toBe(letter('fr', 'Zoé $$& Martin', 'zoe@example.org'));
    await user.clear(name);
    expect(shownLetter().textContent).toBe(letter('fr', blanks.fr.noName, 'zoe@example.org'));
  });

  test('keeps what was filled in on the way on and back, and nowhere else', async () => {
    const { user, press, asked } = await openPage(english);
    await user.type(screen.getByLabelText(englishPage('letter.name')), 'Zoé');
    expect(localStorage.getItem(storageKey)).not.toContain('Zoé');
    expect(Object.keys(readKept())).toEqual(['language']);
    expect(asked).toEqual([]);
    const guide = textsAt(english, 'guide');
    await press(screen.getByRole('link', { name: guide('next') }));
    await screen.findByRole('heading', { level: 1, name: /2 of 2/ });
    await press(screen.getByRole('link', { name: guide('back') }));
    await screen.findByRole('heading', { level: 1, name: /1 of 2/ });
    expect(screen.getByLabelText(englishPage('letter.name'))).toHaveProperty('value', 'Zoé');
  });

  test('lets a name be written from right to left without turning the sentence', () => {
    fillIn({ name: 'ליאת' });
    showPart(english, <Letter letter={sample(['name'])} lang="en" />);
    expect(screen.getByText('ליאת').tagName).toBe('BDI');
  });

  test('says what it is and that nothing must be filled in', async () => {
    await openPage(french);
    const section = screen.getByRole('heading', { name: frenchPage('letter.title') }).parentElement;
    expect(section?.textContent).toContain(frenchPage('letter.optional'));
  });
});

describe('the fields', () => {
  test('are those that the letter has, and the browser may fill them in', () => {
    showPart(english, <Letter letter={sample(['name', 'email'])} lang="en" />);
    const fields = screen.getAllByRole('textbox');
    expect(fields.map((field) => field.getAttribute('type'))).toEqual(['text', 'email']);
    expect(fields.map((field) => field.getAttribute('autocomplete'))).toEqual(['name', 'email']);
  });

  test('are no more than that', () => {
    showPart(english, <Letter letter={sample(['email'])} lang="en" />);
    expect(screen.getAllByRole('textbox')).toEqual([
      screen.getByLabelText(englishPage('letter.email')),
    ]);
  });

  test('leave other words in braces alone', () => {
    showPart(english, <Letter letter={sample(['name'])} lang="en" />);
    expect(shownLetter().textContent).toBe('I am A. {{today}} {{email} N');
  });

  test('of the language stand together under its name', () => {
    showPart(english, <Letter letter={sample(['name'])} lang="en" />);
    const choice = screen.getByRole('group', { name: englishPage('letter.language') });
    const names = within(choice)
      .getAllByRole('radio')
      .map((radio) => radio.getAttribute('name'));
    expect(names).toHaveLength(languages.length);
    expect(new Set(names).size).toBe(1);
  });
});

function sample(fields: readonly ('name' | 'email')[]) {
  const text = 'I am {{name}}. {{today}} {{email} N';
  const blanks = { name: 'A', email: 'E' };
  return { fields, text: byLanguage(() => text), blanks: byLanguage(() => blanks) };
}
