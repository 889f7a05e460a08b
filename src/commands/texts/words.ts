/** Stands in for `locales/all.ts`. */
import { allWords as real } from '../../locales/all.ts';
import { keysOf } from './keys.ts';

export const allWords = { ...real, xk: keysOf(real.en) };
