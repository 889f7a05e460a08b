/** Stands in for `locales/all.ts`: words for every guide of the grown catalogue, in one more language. */
import { allWords as real } from '../../../locales/all.ts';
import { allTracks } from '../../../steps/catalogue.ts';
import { grownWords, translated } from './multiply.ts';
import { grownTo, grownWord } from './size.ts';

const ofAll = Object.fromEntries(
  Object.entries(real).map(([lang, words]) => [
    lang,
    { ...words, ...grownWords(words, allTracks, grownTo) },
  ]),
);
const fr = { ...real.fr, ...grownWords(real.fr, allTracks, grownTo) };
const guide = real.fr.guides['linkedin/switch'];
const changed = { ...guide, description: `${guide.description} ${grownWord}` };

export const allWords = {
  ...ofAll,
  fr: { ...fr, guides: { ...fr.guides, 'linkedin/switch': changed } },
  eo: translated(ofAll.en),
};
