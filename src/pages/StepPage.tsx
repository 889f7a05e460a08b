import { GuideEnd } from '../components/GuideEnd.tsx';
import { Line } from '../components/Line.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { StepBody } from '../components/StepBody.tsx';
import { StepNav } from '../components/StepNav.tsx';
import type { GuideContent } from '../content.ts';
import { pathOf } from '../paths.ts';

interface StepPageProps {
  content: GuideContent;
  /** Id of the step. */
  id: string;
}

/** One step. */
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
  return (
    <div className="site-width">
      <Line lang={lang} track={track.id} guide={guide} at={id} />
      <article className="min-w-0 beside:pt-5 cut:pt-0">
        <div className="low-gone mb-2 beside:hidden cut:block">
          <ProgressBar at={index + 1} of={guide.stops.length} />
        </div>
        <StepBody
          // By step: what was unfolded, copied or chosen on one is not on the next.
          key={id}
          content={content}
          step={step}
          next={next}
          nav={
            <StepNav
              back={before ? pathTo(before.id) : pathOf({ kind: 'guide', ...here })}
              next={next}
              toCheck={
                after !== undefined && after.id === steps.find(({ part }) => part === 'check')?.id
              }
            />
          }
        />
        {!after && <GuideEnd content={content} />}
      </article>
    </div>
  );
}
