import { Answers, Check } from './Check.tsx';
import { GoodToKnow } from './GoodToKnow.tsx';
import { Instruction } from './Instruction.tsx';
import { Keep } from './Keep.tsx';
import { OpenScreen } from './OpenScreen.tsx';
import { Wording } from './Rich.tsx';
import { Share } from './Share.tsx';
import { drawnOn, ShownAs } from './ShownAs.tsx';
import type { StepViewProps } from './StepView.tsx';

/** The states to compare, with their answers, under the question. */
export function CheckView({ content, step, nav }: StepViewProps) {
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
        <Answers step={step} content={content} />
        {step.help && (
          <p className="mt-4 text-sm">
            <Wording wording={step.help} />
          </p>
        )}
        {nav}
        <div className="no-print mt-3 flex flex-wrap gap-x-6 text-sm">
          <Keep />
          <Share of="step" name={app} className="touch link text-soft" />
        </div>
        <GoodToKnow step={step} />
      </div>
    </div>
  );
}
