import { useState } from 'react';
import { useWords } from '../locales/useWords.ts';
import type { Progress } from '../reader/kept.ts';
import { setProgress, useProgress } from '../reader/progress.ts';

interface ForgetProps {
  /** As `track/guide`. */
  guide: string;
  name: string;
  /** Takes over from here where this button does not stay: with what was known. */
  onForget?: (before: Progress) => void;
}

/** Takes back all that this device knows of a guide, and gives it back. */
export function Forget({ guide, name, onForget }: ForgetProps) {
  const { t } = useWords('lists');
  const progress = useProgress(guide);
  const isKnown = Object.keys(progress).length > 0;
  const [before, setBefore] = useState<Progress | null>(null);
  if (!isKnown && !before) return null;

  function press() {
    setProgress(guide, () => (isKnown ? {} : { ...before }));
    if (onForget) onForget(progress);
    else setBefore(isKnown ? progress : null);
  }

  return (
    <p className="no-print text-sm">
      <span role="status">{!isKnown && t('progress.forgotten')}</span>{' '}
      <button
        type="button"
        onClick={press}
        className="touch cursor-pointer text-soft underline underline-offset-4"
      >
        {t(isKnown ? 'progress.forget' : 'progress.undo')}
        <span className="sr-only"> – {name}</span>
      </button>
    </p>
  );
}
