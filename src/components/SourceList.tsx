import type { SourceContent } from '../content.ts';
import { OutLink } from './OutLink.tsx';

interface SourceListProps {
  sources: readonly SourceContent[];
  /** Said of a source that was read in somebody's copy. */
  copy: string;
}

export function SourceList({ sources, copy }: SourceListProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {sources.map((source) => (
        <li key={source.href ?? source.name}>
          <SourceName source={source} />
          {source.copy && ` (${copy})`}
        </li>
      ))}
    </ul>
  );
}

export function SourceName({ source: { name, href } }: { source: SourceContent }) {
  if (!href) return <span>{name}</span>;
  return (
    <OutLink href={href} className="text-ink">
      {name}
    </OutLink>
  );
}
