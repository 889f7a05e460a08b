import { useRef, useState } from 'react';
import type { OutcomeContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { type Progress, readKept } from '../reader/kept.ts';
import { setProgress, useProgress } from '../reader/progress.ts';
import type { Language } from '../steps/basics.ts';
import { Button } from './Button.tsx';
import { dayInWords, today } from './dates.ts';
import { PageLink } from './PageLink.tsx';

interface AnsweredProps {
  /** As `track/guide`. */
  guide: string;
  /** Id of the step that asked. */
  step: string;
  lang: Language;
  result: Result;
}

type Result = OutcomeContent['result'];

/** What was kept before the last answer, as long as the page lives. */
let before: { guide: string; progress: Progress } | undefined;

/** Keeps an answer on this device. What asks for help is none. */
export function answer(guide: string, step: string, result: Result): void {
  if (result === 'help') return;
  before = { guide, progress: readKept().guides?.[guide] ?? {} };
  const answered = today();
  setProgress(guide, ({ done = [], ...rest }) => ({
    ...rest,
    done: [...done, step],
    status: result,
    answered,
  }));
}

/**
 * Under an answer: that this device has noted it, and takes it back. Who came by a link has answered
 * nothing: they are asked. And the way to the page that has all answers.
 */
export function Answered({ guide, step, lang, result }: AnsweredProps) {
  const { t } = useWords('lists');
  const { t: shell } = useWords('shell');
  const { status, answered } = useProgress(guide);
  const isKept = status === result;
  const [isTakenBack, setTakenBack] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);

  function takeBack() {
    setProgress(guide, ({ status, answered, ...rest }) =>
      before?.guide === guide ? before.progress : rest,
    );
    setTakenBack(true);
    // The button is another now: the focus goes to what was said.
    said.current?.focus();
  }

  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p ref={said} role="status" tabIndex={-1}>
        {isKept && answered && t('progress.kept', { date: dayInWords(answered, lang) })}
        {isKept && !answered && t('progress.keptOnce')}
        {!isKept && isTakenBack && t('progress.takenBack')}
      </p>
      <Button kind="quiet" onClick={isKept ? takeBack : () => answer(guide, step, result)}>
        {t(isKept ? 'progress.undo' : 'progress.keep')}
      </Button>
      <PageLink to={pathOf({ kind: 'refused', lang })} className="touch font-semibold text-ink">
        {shell('refused')}
      </PageLink>
    </div>
  );
}
