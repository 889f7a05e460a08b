import type { GuideContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { useHydrated } from '../reader/hydrated.tsx';
import { setSentOn, useSentOn } from '../reader/sent-on.ts';
import { dayInWords, monthsAfter } from './dates.ts';
import { useLoaded } from './useLoaded.ts';

interface AnswerByProps {
  /** Months in which the platform must answer; the law allows two more if it explains why. */
  months: number;
  content: GuideContent;
}

/** From the day of sending, the days on which an answer is due. */
export function AnswerBy({ months, content }: AnswerByProps) {
  const { t } = useWords('parts');
  const { lang } = content;
  const hydrated = useHydrated();
  const sentOn = useSentOn();
  const due = monthsAfter(sentOn, months);
  const extended = monthsAfter(sentOn, months + 2);
  const loaded = useLoaded('Remind', !!extended);
  return (
    <section className="mt-6 rounded-md border border-rule px-5 py-5">
      <h2 className="mb-3 text-lg">{t('answer.title')}</h2>
      <noscript>
        <p>{t('answer.noScript', { count: months })}</p>
      </noscript>
      <label className={`font-semibold ${hydrated ? '' : 'invisible'}`}>
        {t('answer.sent')}
        <input
          type="date"
          value={sentOn}
          onChange={(event) => setSentOn(event.target.value)}
          className="mt-1 block rounded-sm border border-soft bg-card px-3 py-2.5 font-normal"
        />
      </label>
      <div role="status" className="mt-3 empty:mt-0">
        {due && extended && (
          <>
            <p className="font-bold">{t('answer.due', { date: dayInWords(due, lang) })}</p>
            <p>{t('answer.after')}</p>
            <p className="text-soft">
              {t('answer.extended', { date: dayInWords(extended, lang) })}
            </p>
          </>
        )}
      </div>
      {due && (
        <div className="min-h-16">{loaded && <loaded.Remind content={content} due={due} />}</div>
      )}
    </section>
  );
}
