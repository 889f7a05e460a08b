// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { carryChoice } from './carry-choice.ts';

const root = document.documentElement;

beforeEach(() => {
  root.dataset.ui = 'fr';
  delete root.dataset.device;
  document.body.innerHTML = `
    <input type="radio" name="device" value="computer"><input type="radio" name="device" value="phone">
    <input type="radio" name="ui" value="fr"><input type="radio" name="ui" value="en">
    <a href="/embed/fr/next/">next</a><a href="/fr/own/" target="_blank">own</a>
    <a href="#off">answer</a><a href="https://example.org/">out</a>`;
});

afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

function run(at: { search?: string; isPhone?: boolean } = {}) {
  history.replaceState(null, '', `/embed/fr/${at.search ?? ''}`);
  vi.stubGlobal('matchMedia', () => ({ matches: at.isPhone ?? false }));
  carryChoice('(phone)');
}

const hrefs = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
const checked = () =>
  [...document.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
const press = (value: string) =>
  document.querySelector<HTMLInputElement>(`[value="${value}"]`)?.click();

test('what is shown is what is chosen: the guess, until another is', () => {
  run({ isPhone: true });
  expect(checked()).toEqual(['phone', 'fr']);
  expect(hrefs()).toEqual(['/embed/fr/next/', '/fr/own/', '#off', 'https://example.org/']);
});

test('a choice is shown, and carried by the links to our own pages alone', () => {
  run();
  press('en');
  expect(root.dataset.ui).toBe('en');
  press('phone');
  expect(root.dataset.device).toBe('phone');
  const [next, own, ...others] = hrefs();
  expect(next).toMatch(/\/embed\/fr\/next\/\?ui=en&device=phone$/);
  expect(own).toMatch(/\/fr\/own\/\?ui=en&device=phone$/);
  expect(others).toEqual(['#off', 'https://example.org/']);
});

test('what the address asked for is carried on, where it was understood, and nothing else', () => {
  root.dataset.ui = 'en';
  run({ search: '?ui=en&device=toaster&x=1' });
  expect(checked()).toEqual(['computer', 'en']);
  expect(hrefs()[0]).toMatch(/\/embed\/fr\/next\/\?ui=en$/);
});

test('so is the device that it asked for', () => {
  root.dataset.device = 'phone';
  run({ search: '?device=phone' });
  expect(checked()).toEqual(['phone', 'fr']);
  expect(hrefs()[0]).toMatch(/\/embed\/fr\/next\/\?device=phone$/);
});

test('a browser that knows no such question shows a computer', () => {
  vi.stubGlobal('matchMedia', undefined);
  carryChoice('(phone)');
  expect(checked()).toEqual(['computer', 'fr']);
});
