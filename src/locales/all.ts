/**
 * Every text, for the build and the tests. The browser never loads this file: it gets the words of
 * the page it shows. A guide without its words in each language does not compile here.
 */

import { complete } from '../steps/complete.ts';
import type { Language } from './languages.ts';
import type { Missing } from './missing.ts';
import * as said from './places.gen.ts';
import type { CommonWords, InAnyLanguage, OwnWords } from './words.ts';

type Said = Pick<typeof said, Language>;

// As a string, or the compiler would print the name of the type and its arguments instead.
complete<{ [L in Language]: Missing<L, Said[L]> }[Language] & string>();

const common: Record<Language, InAnyLanguage<CommonWords>> = said;

// What is asked above says in fewer words whether these fit, and what does not.
export const allWords: Said & Record<Language, CommonWords & OwnWords> = Object(common);
