import type { ReactNode } from 'react';
import type { GuideContent, StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { Accounts } from './Accounts.tsx';
import { Aged } from './Aged.tsx';
import { AnswerBy } from './AnswerBy.tsx';
import { Answers, Check } from './Check.tsx';
import { Claims } from './Claims.tsx';
import { Different } from './Different.tsx';
import { Figures } from './Figures.tsx';
import { Later } from './Later.tsx';
import { Letter } from './Letter.tsx';
import { OpenOnPlatform } from './OpenOnPlatform.tsx';
import { OtherLanguage } from './OtherLanguage.tsx';
import { PageLink } from './PageLink.tsx';
import { PlanB } from './PlanB.tsx';
import { Wording } from './Rich.tsx';
import { See } from './See.tsx';
import { drawnOn, ShownAs } from './ShownAs.tsx';
import { StepHeading } from './StepHeading.tsx';
import { Trust } from './Trust.tsx';
import { WholeScreen } from './WholeScreen.tsx';

interface StepBodyProps {
  content: GuideContent;
  step: StepContent;
  /** Path of the next step. */
  next: string | undefined;
  /** Back and next. */
  nav: ReactNode;
}

/**
 * A step: in one view what to do, the picture, and where to go on; below it the rest, in the order in
 * which a reader may want it.
 */
export function StepBody({ content, step, next, nav }: StepBodyProps) {
  const { track, guide, lang } = content;
  return (
    <>
      {step.part === 'check' ? (
        <CheckView content={content} step={step} nav={nav} />
      ) : (
        <StepView content={content} step={step} next={next} nav={nav} />
      )}
      <Later>
        <div className="mt-6 max-w-text">
          {step.accounts && <Accounts ids={step.accounts} />}
          {step.letter && <Letter letter={step.letter} lang={lang} />}
          {step.answerWithin && <AnswerBy months={step.answerWithin} lang={lang} />}
          {step.screens.length > 0 && <GoodToKnow step={step} />}
          <div className="mt-7">
            {step.open && <PlanB href={step.open.href} otherwise={step.otherwise} />}
            <Different step={step} place={`${track.id}/${guide.id}/${step.id}`} lang={lang} />
            <Trust step={step} origin={content.origin} />
          </div>
        </div>
      </Later>
    </>
  );
}

interface ViewProps {
  content: GuideContent;
  step: StepContent;
  next?: string | undefined;
  nav: ReactNode;
}

/** Words and buttons at the left, the picture at the right; on a phone the picture in between. */
function StepView({ content, step, next, nav }: ViewProps) {
  const { t } = useWords('guide');
  const { app, lang, track, labels } = content;
  const drawn = step.screens.length > 0;
  const lookFor = <OtherLanguage name={app} lookFor={step.lookFor} />;
  const lookForIsLong = Object.values(step.lookFor).some((id) =>
    Object.values(labels[id ?? '']?.text ?? {}).some(({ length }) => length > 60),
  );
  return (
    <div className={`step-view ${drawn ? 'drawn' : 'max-w-lead'}`}>
      <Instruction content={content} step={step} />
      {drawn && (
        <>
          <Figures
            className="step-figure"
            step={step}
            next={next}
            whole={wholeId}
            shownAs={<ShownAs name={app} devices={drawnOn([step])} />}
          />
          <Later>
            <WholeScreen id={wholeId} step={step} next={next} />
          </Later>
        </>
      )}
      <div className="step-act">
        {!lookForIsLong && lookFor}
        {step.see && <See wording={step.see} />}
        {!drawn && <GoodToKnow step={step} />}
        {step.open && <Open content={content} step={step} />}
        {nav}
        {lookForIsLong && lookFor}
        {step.help && (
          <p className="mt-4 text-sm">
            <Wording wording={step.help} />
          </p>
        )}
        <p className="no-print mt-3 flex flex-wrap gap-x-5 text-sm">
          {step.causes.length > 0 && (
            <a href="#different" className="touch text-soft">
              {t('different')}
            </a>
          )}
          <PageLink
            to={pathOf({ kind: 'track', lang, track: track.id })}
            className="touch text-soft"
          >
            {track.line}
          </PageLink>
        </p>
      </div>
    </div>
  );
}

/** The states to compare, with their answers, under the question. */
function CheckView({ content, step, nav }: ViewProps) {
  const { app, steps } = content;
  const drawn = step.outcomes.some(({ screens }) => screens.length > 0);
  return (
    <div className="check-view">
      <Instruction content={content} step={step} />
      <Check step={step} />
      {step.open && (
        <div className="check-open">
          <Open content={content} step={step} />
        </div>
      )}
      <div className="check-more">
        {drawn && <ShownAs name={app} devices={drawnOn(steps)} />}
        <Answers step={step} content={content} />
        {step.help && (
          <p className="mt-4 text-sm">
            <Wording wording={step.help} />
          </p>
        )}
        {nav}
        <GoodToKnow step={step} />
      </div>
    </div>
  );
}

function Instruction({ content, step }: { content: GuideContent; step: StepContent }) {
  return (
    <div className="step-words">
      <StepHeading
        title={step.title}
        part={step.part}
        number={step.number}
        of={content.guide.count}
      />
      <p className="mt-2 leading-[1.6] beside:mt-3 beside:text-md">
        <Wording wording={step.do} />
      </p>
      <Aged direct={content.direct} />
    </div>
  );
}

function Open({ content, step: { open } }: { content: GuideContent; step: StepContent }) {
  return (
    open && (
      <div className="mt-3.5">
        <OpenOnPlatform name={content.app} href={open.href} says={open.says} />
      </div>
    )
  );
}

function GoodToKnow({ step }: { step: StepContent }) {
  const { t } = useWords('guide');
  if (step.claims.length === 0) return null;
  return (
    <section className="mt-6 rounded-md border border-rule px-5 py-4">
      <h2 className="mb-2 text-md">{t('goodToKnow')}</h2>
      <Claims claims={step.claims} />
    </section>
  );
}

const wholeId = 'whole-screen';
