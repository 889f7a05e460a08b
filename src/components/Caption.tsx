import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaptionContent } from '../content.ts';
import { dayInWords } from './dates.ts';
import { Sources } from './Trace.tsx';

/** What one drawing rests on, in words: never more than its own layout and words. */
export function Caption({ caption }: { caption: CaptionContent }) {
  const { t, i18n } = useTranslation('guide');
  const sources = useContext(Sources);
  const { trace, ours, examples } = caption;
  const { confidence, count, read } = trace;
  const date = dayInWords(read, i18n.language);
  const name = sources[trace.sources[0] ?? '']?.name ?? '';
  return (
    <>
      {confidence === 'inferred' && t('caption.ours')}
      {confidence === 'seed' && t('caption.seed', { date })}
      {confidence !== 'inferred' &&
        confidence !== 'seed' &&
        (count > 1 ? t('caption.several', { count, date }) : t('caption.one', { name, date }))}
      {ours.length > 0 && ` ${t('caption.translated', { count: ours.length })}`}
      {examples.length > 0 && ` ${t('caption.examples')}`}
    </>
  );
}
