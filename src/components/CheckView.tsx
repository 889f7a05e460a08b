import type { ComponentType } from 'react';
import { type AnswerProps, Answers, Check } from './Check.tsx';
import { Instruction } from './Instruction.tsx';
import { OpenScreen } from './OpenScreen.tsx';
import { Wording } from './Rich.tsx';
import { drawnOn, ShownAs } from './ShownAs.tsx';
import type { StepViewProps } from './StepView.tsx';

interface CheckViewProps extends StepViewProps {
  /** What opens for an answer, where it is not what our own pages show. */
  Answer?: ComponentType<AnswerProps> | undefined;
}

/** The states to compare, with their answers, under the question. */
export function CheckView({ content, step, nav, more, Answer }: CheckViewProps) {
  const { app, steps } = content;
  const drawn = step.outcomes.some(({ screens }) => screens.length > 0);
  return (
    <div className="check-view">
      <Instruction content={content} step={step} />
      <Check step={step} content={content} />
      {step.open && (
        <div className="check-open">
          <OpenScreen content={content} step={step} />
        </div>
      )}
      <div className="check-more">
        {drawn && <ShownAs name={app} devices={drawnOn(steps)} />}
        <Answers step={step} content={content} Answer={Answer} />
        {step.help && (
          <p className="mt-4 text-sm">
            <Wording wording={step.help} />
          </p>
        )}
        {nav}
        {more}
      </div>
    </div>
  );
}
