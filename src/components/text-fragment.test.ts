import { expect, test } from 'vitest';
import { atWords } from './text-fragment.ts';

const page = 'https://example.org/a?b=1';

test.each([
  ['Data privacy', 'Data%20privacy'],
  ['Settings & Privacy', 'Settings%20%26%20Privacy'],
  // A hyphen parts what stands before from what stands after.
  ['end-to-end, always', 'end%2Dto%2Dend%2C%20always'],
  // Of words with an apostrophe, only those around it: pages write it in several ways.
  ['Données pour l’amélioration de l’IA générative', 'Donn%C3%A9es%20pour,g%C3%A9n%C3%A9rative'],
  ['l’IA générative', 'g%C3%A9n%C3%A9rative,g%C3%A9n%C3%A9rative'],
  ['Informations that you’ve', 'Informations%20that,Informations%20that'],
])('“%s” is looked for on the page', (words, found) => {
  expect(atWords(page, words)).toBe(`${page}#:~:text=${found}`);
});

test.each(['', 'l’IA', '…'])('nothing is looked for where no whole word is sure: “%s”', (words) => {
  expect(atWords(page, words)).toBe(page);
});

test('an address that leads to a part of its page keeps it', () => {
  expect(atWords(`${page}#part`, 'Data privacy')).toBe(`${page}#part`);
});
