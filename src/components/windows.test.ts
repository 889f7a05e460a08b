import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { narrowPicture, phoneGuess } from './windows.ts';

const css = unspaced(readFileSync('src/index.css', 'utf8'));

function unspaced(text: string): string {
  return text.replace(/\s+/g, '');
}

test('the style sheet takes the narrow drawing in the same windows as the pictures do', () => {
  expect(css.split(unspaced(`@media ${narrowPicture} {`))).toHaveLength(3);
});

test('the style sheet cuts pictures in windows in which the narrow drawing is shown', () => {
  const cut = narrowPicture.replace(' or (60rem <= width < 74rem)', '');
  expect(css).toContain(unspaced(`@custom-variant cut (@media screen and ${cut});`));
});

test('the style sheet guesses a phone in the same windows', () => {
  expect(css).toContain(unspaced(`@media ${phoneGuess.slice(1, -1)} {`));
  expect(css).toContain(unspaced(`@media not ${phoneGuess} {`));
});
