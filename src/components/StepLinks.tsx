import type { GuideContent, StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { GoodToKnow } from './GoodToKnow.tsx';
import { Keep } from './Keep.tsx';
import { PageLink } from './PageLink.tsx';
import { Share } from './Share.tsx';

interface StepLinksProps {
  content: GuideContent;
  step: StepContent;
}

/**
 * What else a reader may do with a step: keep it in view, hand it on, get help, leave for its line. The
 * check ends there: what is good to know comes right after.
 */
export function StepLinks({ content, step }: StepLinksProps) {
  const { t } = useWords('guide');
  const { app, lang, track } = content;
  const isCheck = step.part === 'check';
  return (
    <>
      <div className="no-print mt-3 flex flex-wrap gap-x-6 text-sm">
        <Keep />
        <Share of="step" name={app} className="touch link text-soft" />
        {!isCheck && (
          <>
            {step.causes.length > 0 && (
              <a href="#different" className="touch text-soft">
                {t('different')}
              </a>
            )}
            <PageLink
              to={pathOf({ kind: 'track', lang, track: track.id })}
              className="touch text-soft"
            >
              {track.line}
            </PageLink>
          </>
        )}
      </div>
      {isCheck && <GoodToKnow step={step} />}
    </>
  );
}
