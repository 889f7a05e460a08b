import { useEffect, useRef } from 'react';
import { Button } from '../components/Button.tsx';
import { useWords } from '../locales/useWords.ts';
import { arriveAt } from './arrive.ts';

interface NotArrivedProps {
  /** True where the reader asked again, in vain. */
  inVain: boolean;
  onRetry: () => void;
}

/** In place of a page that did not come: says so, and asks again. The header leads elsewhere. */
export function NotArrived({ inVain, onRetry }: NotArrivedProps) {
  const { t } = useWords('shell');
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t('loadFailed.title');
  const site = t('site');

  useEffect(() => {
    // Nowhere: whichever page comes next, even the one before, is an arrival.
    arriveAt('');
    document.title = `${title} – ${site}`;
    heading.current?.focus();
  }, [title, site]);

  return (
    <div className="mx-auto max-w-text px-4 py-16">
      <h1 ref={heading} tabIndex={-1} className="mb-4 text-3xl">
        {title}
      </h1>
      <p className="mb-6">{t('loadFailed.body')}</p>
      <Button kind="main" onClick={onRetry}>
        {t('loadFailed.retry')}
      </Button>
      <p role="status" className="mt-4">
        {inVain ? t('loadFailed.still') : ''}
      </p>
    </div>
  );
}
