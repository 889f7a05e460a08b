import { useTranslation } from 'react-i18next';
import { Aged } from '../components/Aged.tsx';
import { Check } from '../components/Check.tsx';
import { Claims } from '../components/Claims.tsx';
import { Different } from '../components/Different.tsx';
import { Effects } from '../components/Effects.tsx';
import { Figures } from '../components/Figures.tsx';
import { Tick } from '../components/icons.tsx';
import { Line } from '../components/Line.tsx';
import { NextGuide } from '../components/NextGuide.tsx';
import { OpenOnPlatform, PlanB } from '../components/OpenOnPlatform.tsx';
import { OtherLanguage } from '../components/OtherLanguage.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { Wording } from '../components/Rich.tsx';
import { ShownAs } from '../components/ShownAs.tsx';
import { StepHeading } from '../components/StepHeading.tsx';
import { StepNav } from '../components/StepNav.tsx';
import { Trust } from '../components/Trust.tsx';
import type { GuideContent } from '../content.ts';
import { pathOf } from '../paths.ts';

interface StepPageProps {
  content: GuideContent;
  /** Id of the step. */
  id: string;
}

export function StepPage({ content, id }: StepPageProps) {
  const { t } = useTranslation('guide');
  const { lang, track, guide, steps, words } = content;
  const index = steps.findIndex((each) => each.id === id);
  const step = steps[index];
  const own = words.own.steps[id];
  if (!step || !own) throw new Error(`${track.id}/${guide.id} has no step ${id}`);

  const here = { lang, track: track.id, guide: guide.id };
  const before = steps[index - 1];
  const after = steps[index + 1];
  const pathTo = (to: string) => pathOf({ kind: 'step', ...here, step: to });
  const next = after && pathTo(after.id);
  const isCheck = step.outcomes.length > 0;

  return (
    <div className="mx-auto max-w-[75rem] px-4 wide:grid wide:grid-cols-[16.5rem_minmax(0,1fr)] wide:gap-14 wide:pt-8">
      <aside className="no-print max-wide:hidden">
        <PageLink
          to={pathOf({ kind: 'track', lang, track: track.id })}
          className="mb-4 inline-block text-[0.92rem] font-semibold text-soft no-underline hover:underline"
        >
          {track.line}
        </PageLink>
        <Line lang={lang} track={track.id} guide={guide} at={id} />
      </aside>
      <article className="min-w-0 max-w-[50.5rem]">
        <div className="mb-5 wide:hidden">
          <ProgressBar at={index + 1} of={steps.length} />
        </div>
        <StepHeading id={id} number={step.number} of={guide.count} />
        <p className="mt-5 text-[1.15rem] leading-[1.75] narrow:text-[1.25rem]">
          <Wording k={`steps.${id}.do`} wording={own.do} />
        </p>
        <OtherLanguage name={track.name} lookFor={step.lookFor} />
        <Aged />
        {step.open && (
          <div className="mt-6 mb-4">
            <OpenOnPlatform name={track.name} {...step.open} check={isCheck} />
            <PlanB href={step.open.href} otherwise={step.otherwise} />
          </div>
        )}
        <ShownAs name={track.name} />
        {step.screens.length > 0 && <Figures step={step} lang={lang} next={next} />}
        {isCheck && <Check step={step} content={content} />}
        {own.see && (
          <p className="mt-6 flex gap-4 rounded-md bg-done-paper px-5 py-4">
            <span className="pt-0.5 text-done">
              <Tick />
            </span>
            <span>
              <Wording k={`steps.${id}.see`} wording={own.see} />
            </span>
          </p>
        )}
        {step.claims.length > 0 && (
          <section className="mt-6 rounded-md border border-rule px-5 py-4">
            <h2 className="mb-2 text-[1.1rem]">{t('goodToKnow')}</h2>
            <Claims claims={step.claims} />
          </section>
        )}
        <div className="mt-7">
          <Different causes={step.causes} lang={lang} />
          <Trust step={step} origin={words.own.origin} lang={lang} />
        </div>
        {!after && <Effects {...content.effects} />}
        {!after && content.next && <NextGuide {...content.next} lang={lang} />}
        <StepNav
          back={before ? pathTo(before.id) : pathOf({ kind: 'guide', ...here })}
          next={next}
          toCheck={after?.number === null}
        />
      </article>
    </div>
  );
}
