import type { GuideContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { useHydrated } from '../reader/hydrated.tsx';
import { useLater, useLoaded } from './useLoaded.ts';

interface AnswerByProps {
  /** Months in which the platform must answer; the law allows two more if it explains why. */
  months: number;
  content: GuideContent;
}

const load = () => import('./Due.tsx');

/** From the day of sending, the days on which an answer is due. What counts them comes later. */
export function AnswerBy({ months, content }: AnswerByProps) {
  const { t } = useWords('parts');
  const hydrated = useHydrated();
  const loaded = useLater(load, hydrated);
  const reminding = useLoaded('Remind', hydrated);
  return (
    <section className="mt-6 rounded-md border border-rule px-5 py-5">
      <h2 className="mb-3 text-lg">{t('answer.title')}</h2>
      <noscript>
        <p>{t('answer.noScript', { count: months })}</p>
      </noscript>
      <div className="min-h-28 noscript:hidden">
        {loaded && <loaded.Due months={months} content={content} Remind={reminding?.Remind} />}
      </div>
    </section>
  );
}
