import type { GuideSummary } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { useProgress } from '../reader/progress.ts';
import { statusOf } from '../reader/resume.ts';
import { Tick } from './icons.tsx';

interface GuideFactsProps {
  guide: GuideSummary;
  /** Where the guide lies, to add what the reader answered at its end. */
  track?: string;
  /** Without the number of presses. */
  brief?: boolean;
}

/** How long a guide is: steps, check, presses, minutes. */
export function GuideFacts({ guide, track = '', brief = false }: GuideFactsProps) {
  const { t } = useWords('lists');
  const status = statusOf(useProgress(`${track}/${guide.id}`));
  const steps = t('steps', { count: guide.count });
  const facts = [
    guide.checked ? `${steps}, ${t('thenCheck')}` : steps,
    ...(!brief && guide.presses > 0 ? [t('presses', { count: guide.presses })] : []),
    t('minutes', { count: guide.minutes }),
  ];
  return (
    <p className="mt-1 text-sm text-soft">
      {facts.join(' · ')}
      {status && (
        <span className={status === 'notYet' ? '' : 'font-semibold text-done'}>
          {' · '}
          {status !== 'notYet' && <Tick />} {t(`status.${status}`)}
        </span>
      )}
    </p>
  );
}
