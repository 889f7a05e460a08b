import type { PlaceContent } from '../../content.ts';
import { factsOf, type Language } from '../../locales/languages.ts';
import { plainText } from '../../locales/markup.ts';
import { allGuides, guideKey } from '../../steps/catalogue.ts';
import { labelText } from './labels.ts';
import { ownWords, stepWords } from './words.ts';

/** Where a link of the data leads, by the name of what is there. */
export function placeContent(place: string, lang: Language): PlaceContent {
  const stop = allGuides.find(
    (each) => place === guideKey(each) || place.startsWith(`${guideKey(each)}/`),
  );
  if (!stop) throw new Error(`Nothing lies at ${place}: see src/steps/catalogue.ts`);
  const step = stop.guide.steps.find(({ id }) => place === `${guideKey(stop)}/${id}`);
  const title = step ? stepWords(stop, step, lang).title : ownWords(stop, lang).name;
  return { place, title: plainText(title, (id) => labelText(id, factsOf(lang).ui)) };
}
