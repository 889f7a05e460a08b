/*
 * Media queries of `index.css` that are also needed as text; `windows.test.ts` holds the two together.
 */

/** Where the narrow drawing of a computer's screen is shown: cut, or whole in a narrow column. */
export const narrowPicture =
  '((width < 46rem) or (height < 38rem) or ((width < 60rem) and (height < 56rem)) or (60rem <= width < 74rem))';

/** Where the reader is taken to hold a phone, as long as nothing was chosen. */
export const phoneGuess = '((pointer: coarse) and (width < 48rem))';
