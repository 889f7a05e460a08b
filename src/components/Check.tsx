import type { ComponentType } from 'react';
import { useLocation } from 'react-router';
import type { GuideContent, OutcomeContent, StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { useHydrated } from '../reader/hydrated.tsx';
import { buttonClass } from './Button.tsx';
import { Caption } from './Caption.tsx';
import { Tick } from './icons.tsx';
import { Outcome } from './Outcome.tsx';
import { Rich } from './Rich.tsx';
import { Sheet } from './Sheet.tsx';
import { useAlong, useLater } from './useLoaded.ts';

interface CheckProps {
  step: StepContent;
  content: GuideContent;
}

export interface AnswerProps extends CheckProps {
  outcome: OutcomeContent;
}

interface AnswersProps extends CheckProps {
  /** What opens for one of them. */
  Answer?: ComponentType<AnswerProps> | undefined;
}

/** "What do you see?": the states that can be drawn, side by side. */
export function Check({ step, content }: CheckProps) {
  const drawn = step.outcomes.filter(({ screens }) => screens.length > 0);
  return (
    <ul className="check-cards">
      {drawn.map((outcome) => (
        <Card key={outcome.id} outcome={outcome} onAnswer={() => note(content, step, outcome)} />
      ))}
    </ul>
  );
}

/**
 * The other things that a reader may meet, then all answers. Each answer is a part of the page with an
 * address of its own, so it opens without script.
 */
export function Answers({ step, content, Answer = NotedAnswer }: AnswersProps) {
  const { t } = useWords('parts');
  const others = step.outcomes.filter(({ screens }) => screens.length === 0);
  return (
    <>
      {others.length > 0 && (
        <ul
          aria-label={t('check.otherwiseSeen')}
          className="no-print mt-3 flex flex-wrap gap-x-7 gap-y-1"
        >
          {others.map((outcome) => (
            <li key={outcome.id}>
              <a
                href={`#${outcome.id}`}
                onClick={() => note(content, step, outcome)}
                className="inline-block py-2 font-semibold text-ink"
              >
                <Rich text={outcome.title} heading />
              </a>
            </li>
          ))}
        </ul>
      )}
      {step.outcomes.map((outcome) => (
        <Answer key={outcome.id} outcome={outcome} step={step} content={content} />
      ))}
    </>
  );
}

const loadAnswered = () => import('./Answered.tsx');

/** Keeps an answer on this device, and says so under it. */
function note(content: GuideContent, step: StepContent, { result }: OutcomeContent): void {
  loadAnswered().then(
    ({ answer }) => answer(content, step.id, result),
    () => {},
  );
}

function Card({ outcome, onAnswer }: { outcome: OutcomeContent; onAnswer: () => void }) {
  const { t } = useWords('parts');
  const { id, title, body, result, screens } = outcome;
  const refused = result === 'refused';
  return (
    <li
      className={`flex flex-col overflow-hidden rounded-lg border-2 bg-card ${refused ? 'border-done' : 'border-rule'}`}
    >
      <div className="border-b border-rule bg-white">
        {screens.map((screen) => (
          <div key={screen.picture.file} className={`ui-${screen.ui}`}>
            <Sheet screen={screen} decorative />
          </div>
        ))}
      </div>
      <div className="check-words">
        <h2 className={`text-lg beside:text-xl ${refused ? 'text-done' : ''}`}>
          {refused && <Tick />} <Rich text={title} heading />
        </h2>
        <p className="text-soft">
          <Rich text={body} />
        </p>
        <p className="text-xs text-soft">
          {screens.map(({ picture, ui, caption }) => (
            <span key={picture.file} className={`ui-${ui}`}>
              <Caption caption={caption} />
            </span>
          ))}
        </p>
        <a
          href={`#${id}`}
          onClick={onAnswer}
          className={`no-print reach shrink-0 beside:mt-auto ${buttonClass('quiet')} max-narrow:px-2.5 max-narrow:py-2 max-narrow:text-sm`}
        >
          {t('check.seen')}
          <span className="sr-only">
            {' – '} <Rich text={title} heading />
          </span>
        </a>
      </div>
    </li>
  );
}

/** As it stands on a page of ours: this device keeps it. */
function NotedAnswer({ outcome, step, content }: AnswerProps) {
  const { hash } = useLocation();
  const hydrated = useHydrated();
  const { id, result } = outcome;
  // Without script the address alone opens it. On the way back to it the page comes after the
  // address, and browsers then no longer look for what it names.
  const opened = hydrated && hash === `#${id}`;
  const loaded = useLater(loadAnswered, opened && result !== 'help');
  const along = useAlong();
  const folds = along && !opened;
  return (
    <Outcome
      outcome={outcome}
      lang={content.lang}
      pathFor={pathOf}
      isOpen={opened}
      isFolded={folds}
    >
      {folds && <along.Findable />}
      {/* Its place is kept until it comes: nothing may jump. */}
      {result !== 'help' && (
        <div className={result === 'notYet' ? 'min-h-16' : 'min-h-32'}>
          {loaded && <loaded.Answered content={content} step={step.id} result={result} />}
        </div>
      )}
    </Outcome>
  );
}
