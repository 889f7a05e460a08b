import { useContext } from 'react';
import type { TraceContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { useDates } from './Dates.tsx';
import { SourceLine } from './SourceList.tsx';
import { Sources } from './Sources.ts';
import { Sure, type SureProps } from './Sure.tsx';

interface TraceProps {
  trace: TraceContent;
  /** Words that the sources show: a link lands on them where the browser can. */
  quote?: string;
  /** What it is that we say in words of our own. */
  own?: 'reading' | 'translation';
}

/** How sure we are of something, in a word or two, which opens to its sources. */
export function Trace({ trace, quote, own = 'reading' }: TraceProps) {
  const { t } = useWords('guide');
  const inWords = useDates();
  const { sources, against = [], quotes = {}, confidence, read } = trace;
  return (
    <details className="trace text-sm">
      <summary className="text-soft underline underline-offset-4">
        <Sure trace={trace} own={own} />
      </summary>
      <div className="border-s-2 border-rule ps-3">
        {confidence === 'inferred' && <p>{t(`trace.own.${own}`)}</p>}
        <SourceLines ids={sources} quotes={quotes} quote={quote} />
        {against.length > 0 && (
          <>
            <p>{t('trace.against')}</p>
            <SourceLines ids={against} quotes={quotes} />
          </>
        )}
        <p className="text-soft">{t('trace.read', { date: inWords(read) })}</p>
      </div>
    </details>
  );
}

/** The same in one line, without links: for what is one word of many. */
export function TraceInLine({ trace, own }: SureProps) {
  const { t } = useWords('guide');
  const inWords = useDates();
  const sources = useContext(Sources);
  const names = trace.sources.flatMap((id) => sources[id]?.name ?? []);
  return (
    <span className="text-sm text-soft">
      {' '}
      <Sure trace={trace} own={own} />
      {names.length > 0 && `, ${names.join(', ')}`}
      {`. ${t('trace.read', { date: inWords(trace.read) })}`}
    </span>
  );
}

interface SourceLinesProps {
  ids: readonly string[];
  quotes: NonNullable<TraceContent['quotes']>;
  /** Words that each of them holds. */
  quote?: string | undefined;
}

function SourceLines({ ids, quotes, quote }: SourceLinesProps) {
  const sources = useContext(Sources);
  const named = ids.flatMap((id) => (sources[id] ? [{ id, source: sources[id] }] : []));
  if (named.length === 0) return null;
  return (
    <ul>
      {named.map(({ id, source }) => (
        <SourceLine key={id} source={source} quote={quotes[id] ?? quote} />
      ))}
    </ul>
  );
}
