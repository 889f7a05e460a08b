import type { GuideContent, StepContent } from '../content.ts';
import { Accounts } from './Accounts.tsx';
import { AnswerBy } from './AnswerBy.tsx';

interface FieldsProps {
  step: StepContent;
  content: GuideContent;
}

/** What a reader may fill in at a step: their accounts, the day on which they sent a letter. */
export function Fields({ step, content }: FieldsProps) {
  return (
    <>
      {step.accounts && <Accounts accounts={step.accounts} />}
      {step.answerWithin && <AnswerBy months={step.answerWithin} content={content} />}
    </>
  );
}
