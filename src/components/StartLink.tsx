import type { ReactNode } from 'react';
import type { GuideSummary } from '../content.ts';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { useProgress } from '../reader/progress.ts';
import { numberOf, resumeAt } from '../reader/resume.ts';
import { buttonClass } from './Button.tsx';
import { ArrowRight } from './icons.tsx';
import { PageLink } from './PageLink.tsx';

interface StartLinkProps {
  lang: Language;
  track: string;
  guide: GuideSummary;
  className?: string;
  /** Of what, for who does not see where the button stands. */
  children: ReactNode;
}

/**
 * Into a guide: where it begins or, for who left it half-way, where they left it. In one place, so that
 * nothing moves once the device has said which. The line beside it leads to each other step.
 */
export function StartLink({ lang, track, guide, className = '', children }: StartLinkProps) {
  const { t } = useWords('lists');
  const { stops } = guide;
  const left = resumeAt(stops, useProgress(`${track}/${guide.id}`));
  const step = left?.id ?? stops[0]?.id ?? '';
  const n = left && numberOf(stops, left);
  const words = n ? t('progress.resume', { n }) : t('progress.resumeStop', { stop: left?.title });
  return (
    <PageLink
      to={pathOf({ kind: 'step', lang, track, guide: guide.id, step })}
      className={`start ${buttonClass('line')} ${className}`}
    >
      {left ? words : t('start')}
      {children}
      <ArrowRight />
    </PageLink>
  );
}
