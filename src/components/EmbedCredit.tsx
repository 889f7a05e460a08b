import type { GuideContent, StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { ArrowOut } from './icons.tsx';
import { PageLink } from './PageLink.tsx';

interface EmbedCreditProps {
  content: GuideContent;
  step: StepContent;
}

/** The way to what an embed leaves out: the same step on its own page, in a tab of its own. */
export function EmbedCredit({ content, step }: EmbedCreditProps) {
  const { t } = useWords('parts');
  const { t: shell } = useWords('shell');
  const { lang, track, guide } = content;
  return (
    <footer className="mt-3 border-t border-rule pt-1 text-sm">
      <PageLink
        to={pathOf({ kind: 'step', lang, track: track.id, guide: guide.id, step: step.id })}
        target="_blank"
        rel="noopener"
        className="touch gap-2 text-ink"
      >
        {t('embed.whole')} <ArrowOut />
        <span className="sr-only">({shell('newTab')})</span>
      </PageLink>
    </footer>
  );
}
