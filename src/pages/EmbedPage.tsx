import type { AnswerProps } from '../components/Check.tsx';
import { CheckView } from '../components/CheckView.tsx';
import { EmbedCredit } from '../components/EmbedCredit.tsx';
import { EmbedFields } from '../components/EmbedFields.tsx';
import { EmbedTop } from '../components/EmbedTop.tsx';
import { embedPath } from '../components/embed-address.ts';
import { Outcome } from '../components/Outcome.tsx';
import { StepNav } from '../components/StepNav.tsx';
import { StepView } from '../components/StepView.tsx';
import { Told } from '../components/Told.tsx';
import type { GuideContent } from '../content.ts';

import { Hydration } from '../reader/hydrated.tsx';

interface EmbedPageProps {
  content: GuideContent;
  /** Id of the step. */
  id: string;
}

/**
 * A step's first view alone, for other sites to show inside a page of theirs. Made by the build: no
 * program takes it over, and it keeps nothing.
 */
export function EmbedPage({ content, id }: EmbedPageProps) {
  const { lang, track, guide, steps } = content;
  const index = steps.findIndex((each) => each.id === id);
  const [before, step, after] = [steps[index - 1], steps[index], steps[index + 1]];
  if (!step) throw new Error(`${track.id}/${guide.id} has no step ${id}`);
  const pathTo = (to: string) =>
    embedPath({ kind: 'step', lang, track: track.id, guide: guide.id, step: to });
  const next = after && pathTo(after.id);
  const parts = {
    content,
    step,
    next,
    nav: (
      <StepNav back={before && pathTo(before.id)} next={next} toCheck={after?.part === 'check'} />
    ),
    more: <EmbedFields step={step} lang={lang} />,
  };
  return (
    <Hydration>
      <Told content={content}>
        <main className="embed" data-track={track.id}>
          <EmbedTop at={index + 1} of={steps.length} />
          {step.part === 'check' ? (
            <CheckView {...parts} Answer={Answer} />
          ) : (
            <StepView {...parts} />
          )}
          <EmbedCredit content={content} step={step} />
        </main>
      </Told>
    </Hydration>
  );
}

function Answer({ outcome, content }: AnswerProps) {
  return <Outcome outcome={outcome} lang={content.lang} pathFor={embedPath} />;
}
