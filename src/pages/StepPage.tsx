import { type ComponentType, Fragment, type ReactNode } from 'react';
import { Later } from '../components/Later.tsx';
import { Line } from '../components/Line.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { StepLinks } from '../components/StepLinks.tsx';
import { StepMore } from '../components/StepMore.tsx';
import { StepNav } from '../components/StepNav.tsx';
import type { StepViewProps } from '../components/StepView.tsx';
import type { GuideContent, StepContent } from '../content.ts';
import { pathOf, placeAddress } from '../paths.ts';
import { useProgress } from '../reader/progress.ts';

interface StepPageProps {
  content: GuideContent;
  /** Id of the step. */
  id: string;
  /** In one view what to do, the picture, and where to go on. */
  View: ComponentType<StepViewProps>;
  /** What the reader may fill in or copy, where there is something. */
  fields: ReactNode;
}

/** One step: where it lies on its line, its first view, and below it the rest. */
export function StepPage({ content, id, View, fields }: StepPageProps) {
  const { lang, track, guide, steps } = content;
  const index = steps.findIndex((each) => each.id === id);
  const [before, step, after] = [steps[index - 1], steps[index], steps[index + 1]];
  const place = `${track.id}/${guide.id}`;
  if (!step) throw new Error(`${place} has no step ${id}`);

  const { done = [] } = useProgress(place);
  // Before the first step lies the guide itself.
  const pathTo = (to?: StepContent) => pathOf(placeAddress(to ? `${place}/${to.id}` : place, lang));
  const next = after && pathTo(after);
  return (
    <div className="site-width">
      <Line lang={lang} track={track.id} guide={guide} at={id} done={done} />
      <article className="min-w-0 beside:pt-5 cut:pt-0">
        <div className="low-gone mb-2 beside:hidden cut:block">
          <ProgressBar at={index + 1} steps={guide.stops.map((stop) => done.includes(stop.id))} />
        </div>
        {/* By step: what was unfolded, copied or chosen on one is not on the next. */}
        <Fragment key={id}>
          <View
            content={content}
            step={step}
            next={next}
            more={<StepLinks content={content} step={step} />}
            nav={<StepNav back={pathTo(before)} next={next} toCheck={after?.part === 'check'} />}
          />
          <Later>
            <StepMore content={content} step={step} isLast={!after} fields={fields} />
          </Later>
        </Fragment>
      </article>
    </div>
  );
}
