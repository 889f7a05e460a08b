import type { ReactNode } from 'react';
import type { GuideContent, StepContent } from '../content.ts';
import { Different } from './Different.tsx';
import { GoodToKnow } from './GoodToKnow.tsx';
import { GuideEnd } from './GuideEnd.tsx';
import { PlanB } from './PlanB.tsx';
import { Trust } from './Trust.tsx';

interface StepMoreProps {
  content: GuideContent;
  step: StepContent;
  isLast: boolean;
  fields: ReactNode;
}

/** Below the first view the rest of a step, in the order in which a reader may want it. */
export function StepMore({ content, step, isLast, fields }: StepMoreProps) {
  const { track, guide, lang } = content;
  return (
    <>
      <div className="below max-w-text">
        {fields}
        {step.screens.length > 0 && <GoodToKnow step={step} />}
        <div className="mt-7">
          {step.open && <PlanB href={step.open.href} otherwise={step.otherwise} />}
          <Different step={step} place={`${track.id}/${guide.id}/${step.id}`} lang={lang} />
          <Trust step={step} origin={content.origin} />
        </div>
      </div>
      {isLast && <GuideEnd content={content} />}
    </>
  );
}
