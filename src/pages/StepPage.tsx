import type { ReactNode } from 'react';
import { GuideEnd } from '../components/GuideEnd.tsx';
import { Line } from '../components/Line.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { StepBody } from '../components/StepBody.tsx';
import { StepHeading } from '../components/StepHeading.tsx';
import { StepNav } from '../components/StepNav.tsx';
import type { GuideContent } from '../content.ts';
import { pathOf } from '../paths.ts';

interface StepPageProps {
  content: GuideContent;
  /** Id of the step. */
  id: string;
}

/** One step. The last comparison stands alone, wide and without the line. */
export function StepPage({ content, id }: StepPageProps) {
  const { lang, track, guide, steps } = content;
  const step = steps.find((each) => each.id === id);
  if (!step) throw new Error(`${track.id}/${guide.id} has no step ${id}`);

  const here = { lang, track: track.id, guide: guide.id };
  const pathTo = (to: string) => pathOf({ kind: 'step', ...here, step: to });
  const index = guide.stops.findIndex((stop) => stop.id === id);
  const before = guide.stops[index - 1];
  const after = guide.stops[index + 1];
  const next = after && pathTo(after.id);
  const article = (
    <article className="min-w-0">
      <div className="mb-5 wide:hidden">
        <ProgressBar at={index + 1} of={guide.stops.length} />
      </div>
      <StepHeading title={step.title} part={step.part} number={step.number} of={guide.count} />
      {/* By step: what was unfolded, copied or chosen on one is not on the next. */}
      <StepBody key={id} content={content} step={step} next={next} />
      {!after && <GuideEnd content={content} />}
      <StepNav
        back={before ? pathTo(before.id) : pathOf({ kind: 'guide', ...here })}
        next={next}
        toCheck={after !== undefined && after.id === steps.find(({ part }) => part === 'check')?.id}
      />
    </article>
  );
  if (step.part === 'check') {
    return <div className="mx-auto max-w-page px-4 wide:pt-8">{article}</div>;
  }
  return (
    <BesideLine
      line={
        <>
          <PageLink
            to={pathOf({ kind: 'track', lang, track: track.id })}
            className="mb-4 inline-block text-sm font-semibold text-soft no-underline hover:underline"
          >
            {track.line}
          </PageLink>
          <Line lang={lang} track={track.id} guide={guide} at={id} />
        </>
      }
    >
      {article}
    </BesideLine>
  );
}

function BesideLine({ line, children }: { line: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-site px-4 wide:grid wide:grid-cols-[16.5rem_minmax(0,50.5rem)] wide:gap-14 wide:pt-8">
      <aside className="no-print max-wide:hidden">{line}</aside>
      {children}
    </div>
  );
}
