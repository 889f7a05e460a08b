import { useWords } from '../locales/useWords.ts';
import { useHydrated } from '../reader/hydrated.tsx';
import { fillIn, useTyped } from '../reader/typed.ts';
import type { Language } from '../steps/basics.ts';
import { dayInWords, monthsAfter } from './dates.ts';

interface AnswerByProps {
  /** Months in which the platform must answer; the law allows two more if it explains why. */
  months: number;
  lang: Language;
}

/** From the day of sending, the days on which an answer is due. */
export function AnswerBy({ months, lang }: AnswerByProps) {
  const { t } = useWords('parts');
  const hydrated = useHydrated();
  const { sentOn } = useTyped();
  const due = monthsAfter(sentOn, months);
  const extended = monthsAfter(sentOn, months + 2);
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
          onChange={(event) => fillIn({ sentOn: event.target.value })}
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
    </section>
  );
}
