import { useContext } from 'react';
import type { CaptionContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { useDates } from './Dates.tsx';
import { Sources } from './Sources.ts';

/** What one drawing rests on, in words: never more than its own layout and words. */
export function Caption({ caption }: { caption: CaptionContent }) {
  return (
    <>
      <DrawnFrom caption={caption} />
      <NotSeen caption={caption} />
    </>
  );
}

/** How many sources show it, and when they were read. */
export function DrawnFrom({ caption }: { caption: CaptionContent }) {
  const { t } = useWords('guide');
  const inWords = useDates();
  const { confidence, count, sources, read } = caption.trace;
  const name = useContext(Sources)[sources[0] ?? '']?.name ?? '';
  const date = inWords(read, 'short');
  if (confidence === 'inferred') return t('caption.ours');
  if (confidence === 'seed') return t('caption.seed', { date });
  return count > 1 ? t('caption.several', { count, date }) : t('caption.one', { name, date });
}

/** What on it no source shows. */
export function NotSeen({ caption: { ours, examples } }: { caption: CaptionContent }) {
  const { t } = useWords('guide');
  return (
    <>
      {ours.length > 0 && ` ${t('caption.translated', { count: ours.length })}`}
      {examples.length > 0 && ` ${t('caption.examples')}`}
    </>
  );
}
