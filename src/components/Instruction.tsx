import type { GuideContent, StepContent } from '../content.ts';
import { useProgress } from '../reader/progress.ts';
import { Aged } from './Aged.tsx';
import { Wording } from './Rich.tsx';
import { StepHeading } from './StepHeading.tsx';
import { useLoaded } from './useLoaded.ts';

/** Where the reader is, and what to do. */
export function Instruction({ content, step }: { content: GuideContent; step: StepContent }) {
  const { done, last = step.id } = useProgress(`${content.track.id}/${content.guide.id}`);
  const loaded = useLoaded('StepProgress', !!done || last !== step.id);
  return (
    <div className="step-words">
      <StepHeading
        title={step.title}
        part={step.part}
        number={step.number}
        of={content.guide.count}
      />
      {loaded && <loaded.StepProgress content={content} id={step.id} />}
      <p className="mt-2 leading-[1.6] beside:mt-3 beside:text-md">
        <Wording wording={step.do} />
      </p>
      <Aged direct={content.direct} />
    </div>
  );
}
