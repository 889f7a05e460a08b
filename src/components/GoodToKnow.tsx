import type { StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { Claims } from './Claims.tsx';

/** What may matter to a reader at this step, each sentence with its source. */
export function GoodToKnow({ step }: { step: StepContent }) {
  const { t } = useWords('guide');
  if (step.claims.length === 0) return null;
  return (
    <section className="mt-6 rounded-md border border-rule px-5 py-4">
      <h2 className="mb-2 text-md">{t('goodToKnow')}</h2>
      <Claims claims={step.claims} />
    </section>
  );
}
