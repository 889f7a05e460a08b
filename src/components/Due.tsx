import type { ComponentType } from 'react';
import type { GuideContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { setProgress, useProgress } from '../reader/progress.ts';
import { dayInWords, monthsAfter } from './dates.ts';
import type { RemindProps } from './Remind.tsx';

interface DueProps {
  /** In which the platform must answer. */
  months: number;
  content: GuideContent;
  Remind: ComponentType<RemindProps> | undefined;
}

/** Asks for the day of sending, keeps it, and says by when an answer is due. */
export function Due({ months, content, Remind }: DueProps) {
  const { t } = useWords('parts');
  const { lang, track, guide } = content;
  const key = `${track.id}/${guide.id}`;
  const { sent = '' } = useProgress(key);
  const due = monthsAfter(sent, months);
  const extended = monthsAfter(sent, months + 2);
  const isKnown = due !== null && extended !== null;
  return (
    <>
      <label className="font-semibold">
        {t('answer.sent')}
        <input
          type="date"
          value={sent}
          onChange={({ target }) => setProgress(key, (all) => ({ ...all, sent: target.value }))}
          className="mt-1 block rounded-sm border border-soft bg-card px-3 py-2.5 font-normal"
        />
      </label>
      <p className="mt-1 text-sm text-soft">{t('answer.stays')}</p>
      <div role="status" className="mt-3 empty:mt-0">
        {isKnown && (
          <>
            <p className="font-bold">{t('answer.due', { date: dayInWords(due, lang) })}</p>
            <p>{t('answer.after')}</p>
            <p className="text-soft">
              {t('answer.extended', { date: dayInWords(extended, lang) })}
            </p>
          </>
        )}
      </div>
      {isKnown && (
        <div className="min-h-16">{Remind && <Remind content={content} due={due} />}</div>
      )}
    </>
  );
}
