import { useWords } from '../locales/useWords.ts';
import { ProgressBar } from './ProgressBar.tsx';

interface EmbedTopProps {
  /** How many steps lie up to this one, and how many there are. */
  at: number;
  of: number;
}

/** Where the reader is, and whose guide this is. */
export function EmbedTop({ at, of }: EmbedTopProps) {
  const { t } = useWords('shell');
  return (
    <header className="mb-1 flex items-center gap-4">
      <div className="grow">
        <ProgressBar at={at} steps={Array.from({ length: of }, () => false)} />
      </div>
      <p lang="fr" className="font-heading font-bold leading-snug">
        {t('site')}
        <span aria-hidden className="text-line">
          .
        </span>
      </p>
    </header>
  );
}
