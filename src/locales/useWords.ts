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
  return { t: i18n.getFixedT(null, part), i18n };
}
