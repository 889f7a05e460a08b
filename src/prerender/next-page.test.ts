import { expect, test } from 'vitest';
import { languages } from '../locales/languages.ts';
import { isLinked, pathOf } from '../paths.ts';
import { pages } from '../testing/pages.ts';
import { leadsOn, nextPageRules } from './next-page.ts';

test('browsers may fetch what lies behind a link to the next step, once a hand comes near', () => {
  // `eager` would fetch it on every visit; `conservative` only once it is pressed.
  expect(JSON.parse(nextPageRules)).toEqual({
    prefetch: [{ where: { selector_matches: 'a[rel~=next]' }, eagerness: 'moderate' }],
  });
});

test('each step but the last of its guide leads on, and no other page', () => {
  const ofGuide = pages.filter(({ address }) => 'guide' in address && address.guide === 'switch');
  const leading = [...ofGuide, ...pages.filter(({ kind }) => kind !== 'step')].filter(leadsOn);
  const paths = leading.map(({ address }) => isLinked(address) && pathOf(address));
  const wanted = languages.flatMap((lang) => [
    `/${lang}/linkedin/switch/open-setting/`,
    `/${lang}/linkedin/switch/turn-off/`,
  ]);
  expect(paths.sort()).toEqual(wanted.sort());
});
