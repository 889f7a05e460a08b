import { useTranslation } from 'react-i18next';
import type { SourceContent } from '../content.ts';

interface SourceListProps {
  sources: readonly SourceContent[];
  /** Said of a source that was read in somebody's copy. */
  copy: string;
}

export function SourceList({ sources, copy }: SourceListProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceName source={source} />
          {source.copy && ` (${copy})`}
        </li>
      ))}
    </ul>
  );
}

export function SourceName({ source: { name, href } }: { source: SourceContent }) {
  const { t } = useTranslation('shell');
  if (!href) return <span>{name}</span>;
  return (
    <a
      href={href}
      rel="noopener noreferrer"
      target="_blank"
      className="inline-block py-0.5 text-ink"
    >
      {name}
      <span className="sr-only"> ({t('newTab')})</span>
    </a>
  );
}
