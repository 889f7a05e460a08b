import type { SourceContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { useDates } from './Dates.tsx';
import { OutLink } from './OutLink.tsx';
import { atWords } from './text-fragment.ts';

interface SourceListProps {
  sources: readonly SourceContent[];
}

export function SourceList({ sources }: SourceListProps) {
  return (
    <ul className="grid gap-x-8 text-sm narrow:grid-cols-2">
      {sources.map((source) => (
        <SourceLine key={source.href ?? source.name} source={source} />
      ))}
    </ul>
  );
}

interface SourceLineProps {
  source: SourceContent;
  /** Words that the source shows. */
  quote?: string | undefined;
}

/** A source with what it is, when it was published, and whether it was read in a copy. */
export function SourceLine({ source, quote }: SourceLineProps) {
  const { t } = useWords('guide');
  const inWords = useDates();
  const { name, href, kind, published, copy } = source;
  const facts = [
    t(`trace.kind.${kind}`),
    ...(published ? [inWords(published)] : []),
    ...(copy ? [t('trace.copy')] : []),
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      {href ? (
        <OutLink href={quote ? atWords(href, quote) : href} className="touch text-ink">
          {name}
        </OutLink>
      ) : (
        <span className="touch">{name}</span>
      )}
      <span className="text-soft">{facts.join(' · ')}</span>
    </li>
  );
}
