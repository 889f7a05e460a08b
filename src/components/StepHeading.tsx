import type { StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { Colon } from './Colon.tsx';
import { Rich } from './Rich.tsx';

interface StepHeadingProps {
  /** What to do, with markup. */
  title: string;
  part: StepContent['part'];
  /** Position among the counted steps. */
  number: number | null;
  of: number;
}

/**
 * Where the reader is and what to do there, in one heading: it takes the focus on arrival, and
 * assistive technology then says both.
 */
export function StepHeading({ title, part, number, of }: StepHeadingProps) {
  const { t } = useWords('guide');
  return (
    <h1 tabIndex={-1} className="text-step beside:text-step-beside">
      <span className="mb-1 block leading-snug font-text text-sm font-bold tracking-normal text-line-text">
        {part === 'counted' ? t('count', { n: number, of }) : t(`part.${part}`)}
        <Colon />
      </span>
      <Rich text={title} heading />
    </h1>
  );
}
