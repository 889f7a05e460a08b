import { useId, useRef, useState } from 'react';
import type { GuideContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { setProgress, useProgress } from '../reader/progress.ts';
import { numberOf, resumeAt } from '../reader/resume.ts';
import { ArrowRight, Tick } from './icons.tsx';
import { PageLink } from './PageLink.tsx';

interface StepProgressProps {
  content: GuideContent;
  /** Of the step that the reader is at. */
  id: string;
}

/**
 * At the end of the line that says where the reader is, so that nothing moves: that the step before, or
 * this one, is done, and takes it back; or where they left the guide, if that is elsewhere.
 */
export function StepProgress({ content, id }: StepProgressProps) {
  const { t } = useWords('lists');
  const { lang, track, guide } = content;
  const { stops } = guide;
  const key = `${track.id}/${guide.id}`;
  const progress = useProgress(key);
  const [undone, setUndone] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const what = useId();

  const at = stops.findIndex((stop) => stop.id === id);
  const left = resumeAt(stops, progress);
  const isElsewhere = left !== null && left.id !== id && left.id !== stops[at + 1]?.id;
  // What was answered on the last one stands with the answer.
  const here = stops[at + 1] && stops[at];
  const done = [stops[at - 1], here].find((stop) => stop && isDone(stop.id));

  function isDone(step: string): boolean {
    return progress.done?.includes(step) === true;
  }

  function undo(step: string) {
    setProgress(key, ({ done = [], ...rest }) => ({
      ...rest,
      done: done.filter((each) => each !== step),
    }));
    setUndone(true);
    // The button is gone: the focus goes to what was said in its place.
    said.current?.focus();
  }

  const nameOf = (words: 'resume' | 'step', stop: (typeof stops)[number]) => {
    const n = numberOf(stops, stop);
    if (words === 'resume') {
      return n ? t('progress.resume', { n }) : t('progress.resumeStop', { stop: stop.title });
    }
    return n ? t('progress.stepDone', { n }) : t('progress.stopDone', { stop: stop.title });
  };

  return (
    <div className="step-progress no-print">
      <p ref={said} role="status" tabIndex={-1}>
        {undone && t('progress.undone')}
      </p>
      {!undone && isElsewhere && (
        <PageLink
          to={pathOf({ kind: 'step', lang, track: track.id, guide: guide.id, step: left.id })}
          className="touch gap-1.5 font-semibold text-line-text"
        >
          {nameOf('resume', left)} <ArrowRight />
        </PageLink>
      )}
      {!undone && !isElsewhere && done && (
        <p className="text-soft">
          <Tick /> <span id={what}>{nameOf('step', done)}</span>{' '}
          <button
            type="button"
            aria-describedby={what}
            onClick={() => undo(done.id)}
            className="touch cursor-pointer font-semibold text-ink underline underline-offset-4"
          >
            {t('progress.undo')}
          </button>
        </p>
      )}
    </div>
  );
}
