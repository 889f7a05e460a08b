import { useId, useRef, useState } from 'react';
import type { GuideContent, OutcomeContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { type Progress, readKept } from '../reader/kept.ts';
import { setProgress, useProgress } from '../reader/progress.ts';
import { Button } from './Button.tsx';
import { dayInWords, today } from './dates.ts';
import { PageLink } from './PageLink.tsx';
import { useLater } from './useLoaded.ts';

interface AnsweredProps {
  content: GuideContent;
  /** Id of the step that asked. */
  step: string;
  result: Result;
}

type Result = OutcomeContent['result'];

/** What was kept before the last answer, as long as the page lives. */
let before: { guide: string; progress: Progress } | undefined;

const loadRemind = () => import('./Remind.tsx');

function keyOf({ track, guide }: GuideContent): string {
  return `${track.id}/${guide.id}`;
}

/** Keeps an answer on this device. What asks for help is none. */
export function answer(content: GuideContent, step: string, result: Result): void {
  if (result === 'help') return;
  const guide = keyOf(content);
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
 * nothing: they are asked. And the way to the page that has all answers, and a reminder.
 */
export function Answered({ content, step, result }: AnsweredProps) {
  const { lang } = content;
  const guide = keyOf(content);
  const { t } = useWords('lists');
  const { t: shell } = useWords('shell');
  const { status, answered } = useProgress(guide);
  const isKept = status === result;
  const [isTakenBack, setTakenBack] = useState(false);
  const loaded = useLater(loadRemind, result === 'refused' || result === 'sent');
  const said = useRef<HTMLParagraphElement>(null);
  const what = useId();

  function takeBack() {
    setProgress(guide, ({ status, answered, ...rest }) =>
      before?.guide === guide ? before.progress : rest,
    );
    setTakenBack(true);
    // The button is another now: the focus goes to what was said.
    said.current?.focus();
  }

  return (
    <>
      <div className="no-print mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p ref={said} id={what} role="status" tabIndex={-1}>
          {isKept && answered && t('progress.kept', { date: dayInWords(answered, lang) })}
          {isKept && !answered && t('progress.keptOnce')}
          {!isKept && isTakenBack && t('progress.takenBack')}
        </p>
        <Button
          kind="quiet"
          aria-describedby={isKept ? what : undefined}
          onClick={isKept ? takeBack : () => answer(content, step, result)}
        >
          {t(isKept ? 'progress.undo' : 'progress.keep')}
        </Button>
        <PageLink to={pathOf({ kind: 'refused', lang })} className="touch font-semibold text-ink">
          {shell('refused')}
        </PageLink>
      </div>
      {loaded && <loaded.Remind content={content} />}
    </>
  );
}
