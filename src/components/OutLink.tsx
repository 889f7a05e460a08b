import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.ts';
import { useOffline } from './useOffline.ts';

interface OutLinkProps {
  href: string;
  className: string;
  children: ReactNode;
}

/** A link to another site, in a tab of its own so that the guide stays open. */
export function OutLink({ href, className, children }: OutLinkProps) {
  const { t } = useWords('shell');
  const isOffline = useOffline();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={className}>
      {children}
      <span className="sr-only"> ({t('newTab')})</span>
      {isOffline && <span> · {t('offline')}</span>}
    </a>
  );
}
