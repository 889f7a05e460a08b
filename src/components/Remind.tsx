import { useState } from 'react';
import type { GuideContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { Button } from './Button.tsx';

export interface RemindProps {
  content: GuideContent;
  /** The last day on which an answer is due, as `YYYY-MM-DD`; else half a year from today, to look again. */
  due?: string;
}

/** Hands the reader an entry for their own calendar: nobody else is told. */
export function Remind({ content, due }: RemindProps) {
  const { t } = useWords('parts');
  // By day: what was said of one is not said of another.
  const [said, setSaid] = useState({ due, text: '' });

  async function remind() {
    const saying = import('./reminder.ts').then(({ saveReminder }) =>
      saveReminder({ content, due, t }),
    );
    setSaid({ due, text: await saying.catch(() => t('remind.failed')) });
  }

  return (
    <div className="no-print mt-4">
      <Button kind="quiet" onClick={remind}>
        {t(due ? 'remind.answer.button' : 'remind.again.button')}
      </Button>
      <p role="status" className="mt-3 empty:mt-0">
        {said.due === due && said.text}
      </p>
    </div>
  );
}
