import { useTranslation } from 'react-i18next';
import { Colon } from './Colon.tsx';
import { Rich } from './Rich.tsx';

interface StepHeadingProps {
  /** What to do, with markup. */
  title: string;
  /** Null on the check. */
  number: number | null;
  of: number;
}

/**
 * Where the reader is and what to do there, in one heading: it takes the focus on arrival, and
 * assistive technology then says both.
 */
export function StepHeading({ title, number, of }: StepHeadingProps) {
  const { t } = useTranslation('guide');
  return (
    <h1 tabIndex={-1} className="text-3xl narrow:text-4xl">
      <span className="mb-3 block font-text text-sm font-bold tracking-normal text-line-text">
        {number ? t('count', { n: number, of }) : t('terminus')}
        <Colon />
      </span>
      <Rich text={title} heading />
    </h1>
  );
}
