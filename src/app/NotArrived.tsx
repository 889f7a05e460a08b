import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Button } from '../components/Button.tsx';
import type { Language } from '../steps/basics.ts';
import { arriveAt } from './arrive.ts';

interface NotArrivedProps {
  /** Language of the words on the page. */
  lang: Language;
  /** Asks again; answers false where that was in vain. */
  onRetry: () => Promise<boolean>;
}

/** In place of a page that did not come: says so, and asks again. The header leads elsewhere. */
export function NotArrived({ lang, onRetry }: NotArrivedProps) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [inVain, setInVain] = useState(false);
  const title = t('loadFailed.title');
  const site = t('site');

  useEffect(() => {
    arriveAt({ pathname, lang });
    document.title = `${title} – ${site}`;
    heading.current?.focus();
  }, [pathname, lang, title, site]);

  async function retry() {
    setInVain(false);
    setInVain(!(await onRetry()));
  }

  return (
    <div className="mx-auto max-w-text px-4 py-16">
      <h1 ref={heading} tabIndex={-1} className="mb-4 text-3xl">
        {title}
      </h1>
      <p className="mb-6">{t('loadFailed.body')}</p>
      <Button kind="main" onClick={retry}>
        {t('loadFailed.retry')}
      </Button>
      <p role="status" className="mt-4">
        {inVain ? t('loadFailed.still') : ''}
      </p>
    </div>
  );
}
