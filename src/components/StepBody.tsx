import { useTranslation } from 'react-i18next';
import type { GuideContent, StepContent } from '../content.ts';
import { Accounts } from './Accounts.tsx';
import { Aged } from './Aged.tsx';
import { AnswerBy } from './AnswerBy.tsx';
import { Check } from './Check.tsx';
import { Claims } from './Claims.tsx';
import { Different } from './Different.tsx';
import { Figures } from './Figures.tsx';
import { Letter } from './Letter.tsx';
import { OpenOnPlatform } from './OpenOnPlatform.tsx';
import { OtherLanguage } from './OtherLanguage.tsx';
import { PlanB } from './PlanB.tsx';
import { Wording } from './Rich.tsx';
import { See } from './See.tsx';
import { drawnOn, ShownAs } from './ShownAs.tsx';
import { Trust } from './Trust.tsx';

interface StepBodyProps {
  content: GuideContent;
  step: StepContent;
  /** Path of the next step. */
  next: string | undefined;
}

/** What a step shows under its heading, in the order in which a reader needs it. */
export function StepBody({ content, step, next }: StepBodyProps) {
  const { t } = useTranslation('guide');
  const { lang, track, guide, app } = content;
  const isCheck = step.outcomes.length > 0;
  const drawn = step.screens.length > 0 || step.outcomes.some(({ screens }) => screens.length > 0);
  return (
    <>
      <p className="mt-5 max-w-lead text-lg leading-[1.75] narrow:text-lg">
        <Wording wording={step.do} />
      </p>
      <OtherLanguage name={app} lookFor={step.lookFor} />
      <Aged direct={content.direct} />
      {step.open && (
        <div className="mt-6 mb-4">
          <OpenOnPlatform name={app} href={step.open.href} says={step.open.says} />
          <PlanB href={step.open.href} otherwise={step.otherwise} />
        </div>
      )}
      {drawn && (
        <ShownAs name={app} devices={drawnOn(step.screens.length > 0 ? [step] : content.steps)} />
      )}
      {step.screens.length > 0 && <Figures step={step} next={next} />}
      {isCheck && <Check step={step} content={content} />}
      {step.accounts && <Accounts ids={step.accounts} />}
      {step.see && <See wording={step.see} />}
      {step.letter && <Letter letter={step.letter} lang={lang} />}
      {step.answerWithin && <AnswerBy months={step.answerWithin} lang={lang} />}
      {step.claims.length > 0 && (
        <section className="mt-6 rounded-md border border-rule px-5 py-4">
          <h2 className="mb-2 text-md">{t('goodToKnow')}</h2>
          <Claims claims={step.claims} />
        </section>
      )}
      <div className="mt-7">
        <Different step={step} place={`${track.id}/${guide.id}/${step.id}`} lang={lang} />
        <Trust step={step} origin={content.origin} lang={lang} />
      </div>
    </>
  );
}
