import type { ReactNode } from 'react';
import type { GuideContent, StepContent } from '../content.ts';
import { Figures } from './Figures.tsx';
import { GoodToKnow } from './GoodToKnow.tsx';
import { Instruction } from './Instruction.tsx';
import { Later } from './Later.tsx';
import { OpenScreen } from './OpenScreen.tsx';
import { OtherLanguage } from './OtherLanguage.tsx';
import { Wording } from './Rich.tsx';
import { See } from './See.tsx';
import { drawnOn, ShownAs } from './ShownAs.tsx';
import { WholeScreen } from './WholeScreen.tsx';

/** What the first view of a step is made of. */
export interface StepViewProps {
  content: GuideContent;
  step: StepContent;
  /** Path of the next step. */
  next: string | undefined;
  /** Back and next. */
  nav: ReactNode;
  /** Small, below all that. */
  more: ReactNode;
}

/** Words and buttons at the left, the picture at the right; on a phone the picture in between. */
export function StepView({ content, step, next, nav, more }: StepViewProps) {
  const { app, labels } = content;
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
        {step.see && (
          <See>
            <Wording wording={step.see} />
          </See>
        )}
        {!drawn && <GoodToKnow step={step} />}
        {step.open && <OpenScreen content={content} step={step} />}
        {nav}
        {lookForIsLong && lookFor}
        {step.help && (
          <p className="mt-4 text-sm">
            <Wording wording={step.help} />
          </p>
        )}
        {more}
      </div>
    </div>
  );
}

const wholeId = 'whole-screen';
