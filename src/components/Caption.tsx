import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaptionContent, TraceContent } from '../content.ts';
import { dayInWords } from './dates.ts';
import { Sources } from './Trace.tsx';

/** What one drawing rests on, in words: never more than its own layout and words. */
export function Caption({ caption: { trace, ours, examples } }: { caption: CaptionContent }) {
  const { t } = useTranslation('guide');
  return (
    <>
      <DrawnFrom trace={trace} />
      {ours.length > 0 && ` ${t('caption.translated', { count: ours.length })}`}
      {examples.length > 0 && ` ${t('caption.examples')}`}
    </>
  );
}

function DrawnFrom({ trace: { confidence, count, sources, read } }: { trace: TraceContent }) {
  const { t, i18n } = useTranslation('guide');
  const name = useContext(Sources)[sources[0] ?? '']?.name ?? '';
  const date = dayInWords(read, i18n.language);
  if (confidence === 'inferred') return t('caption.ours');
  if (confidence === 'seed') return t('caption.seed', { date });
  return count > 1 ? t('caption.several', { count, date }) : t('caption.one', { name, date });
}
