import type { i18n, TFunction } from 'i18next';
import { useContext } from 'react';
import { I18nContext } from 'react-i18next';
import type { Namespaces } from './i18n.ts';

interface PartOfWords<N extends keyof Namespaces> {
  t: TFunction<N>;
  i18n: i18n;
}

/**
 * The words of one part of the page, from its `I18nextProvider`. In place of `useTranslation`, which has
 * each component listen for another language and other words: ours come with a page and stay.
 */
export function useWords<N extends keyof Namespaces>(part: N): PartOfWords<N> {
  const i18n = useContext(I18nContext)?.i18n;
  if (!i18n) throw new Error('No words: what asks for them must stand in an I18nextProvider.');
  return { t: wordsOf(i18n, part), i18n };
}

const asked = new WeakMap<i18n, { [N in keyof Namespaces]?: TFunction<N> }>();

function wordsOf<N extends keyof Namespaces>(i18n: i18n, part: N): TFunction<N> {
  const known: { [P in N]?: TFunction<N> } = asked.get(i18n) ?? {};
  const t = known[part] ?? i18n.getFixedT(null, part);
  asked.set(i18n, { ...known, [part]: t });
  return t;
}
