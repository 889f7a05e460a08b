import type { RefusedContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import type { AccountId } from '../steps/guide.ts';
import { dayInWords } from './dates.ts';
import { deadlineOf, type Entry } from './entries.ts';

/** What is kept, in sentences: on the page, in the record to copy, of a link from another device. */
export interface Facts {
  accounts: (ids: readonly AccountId[]) => string;
  /** Of a guide, what was answered or asked for, and until when an answer is due. */
  of: (entry: Pick<Entry, 'guide' | 'progress'>) => readonly string[];
}

export function useFacts({ lang, accounts: names }: RefusedContent): Facts {
  const { t } = useWords('refused');
  const on = (day: string) => ({ date: dayInWords(day, lang) });

  function asked(entry: Pick<Entry, 'guide' | 'progress'>): string[] {
    const { sent, answered } = entry.progress;
    const since = sent ?? answered;
    if (!since) return [t('sentOnDay')];
    // Who answered that it was sent may have sent it before.
    const first = t(sent ? 'sent' : 'sentBy', on(since));
    const deadline = deadlineOf(entry);
    if (!deadline) return [first];
    const { due, extended, isOver } = deadline;
    return [first, t(isOver ? 'over' : 'due', on(due)), t('extended', on(extended))];
  }

  function of(entry: Pick<Entry, 'guide' | 'progress'>): readonly string[] {
    const { status, answered, sent, done = [] } = entry.progress;
    if (status === 'refused') return [answered ? t('on', on(answered)) : t('onDay')];
    if (status === 'sent' || sent) return asked(entry);
    return [
      ...(status === 'notYet' && answered ? [t('notYet', on(answered))] : []),
      ...(done.length > 0 ? [t('steps', { count: done.length })] : []),
    ];
  }

  return { of, accounts: (ids) => t('accounts', { names: ids.map((id) => names[id]).join(', ') }) };
}
