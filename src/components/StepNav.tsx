import { useWords } from '../locales/useWords.ts';
import { buttonClass } from './Button.tsx';
import { ArrowLeft, ArrowRight } from './icons.tsx';
import { PageLink } from './PageLink.tsx';

interface StepNavProps {
  back?: string | undefined;
  next?: string | undefined;
  /** True where the next step is the check. */
  toCheck: boolean;
}

/**
 * Back and next. On a phone they stay at hand, at the bottom, unless the window is very low; back alone
 * leaves its room to the page.
 */
export function StepNav({ back, next, toCheck }: StepNavProps) {
  const { t } = useWords('guide');
  return (
    <div className={`${next ? 'at-hand' : ''} no-print mt-3 flex gap-2.5 bg-paper`}>
      {back && (
        <PageLink to={back} rel="prev" className={`${buttonClass('quiet')} max-narrow:px-4`}>
          <ArrowLeft /> {t('back')}
        </PageLink>
      )}
      {next && (
        <PageLink
          to={next}
          rel="next"
          className={`${buttonClass('line')} min-w-0 grow max-narrow:px-3`}
        >
          {t(toCheck ? 'toCheck' : 'next')} <ArrowRight />
        </PageLink>
      )}
    </div>
  );
}
