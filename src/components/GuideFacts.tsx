import { useTranslation } from 'react-i18next';
import type { GuideSummary } from '../content.ts';

/** How long a guide is: steps, check, presses, minutes. */
export function GuideFacts({ guide }: { guide: GuideSummary }) {
  const { t } = useTranslation('guide');
  const steps = t('steps', { count: guide.count });
  const facts = [
    guide.checked ? `${steps}, ${t('thenCheck')}` : steps,
    ...(guide.presses > 0 ? [t('presses', { count: guide.presses })] : []),
    t('minutes', { count: guide.minutes }),
  ];
  return <p className="mt-1 text-[0.95rem] text-soft">{facts.join(' · ')}</p>;
}
