import type { StepContent } from '../content.ts';
import type { Language } from '../steps/basics.ts';
import { Accounts } from './Accounts.tsx';
import { AnswerBy } from './AnswerBy.tsx';
import { Letter } from './Letter.tsx';

export interface FieldsProps {
  step: StepContent;
  lang: Language;
}

/** What a reader may fill in at a step: their accounts, a letter, the day on which they sent it. */
export function Fields({ step, lang }: FieldsProps) {
  return (
    <>
      {step.accounts && <Accounts ids={step.accounts} />}
      {step.letter && <Letter letter={step.letter} lang={lang} />}
      {step.answerWithin && <AnswerBy months={step.answerWithin} lang={lang} />}
    </>
  );
}
