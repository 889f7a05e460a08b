import { buttonClass } from '../components/Button.tsx';
import { Claims } from '../components/Claims.tsx';
import { Colon } from '../components/Colon.tsx';
import { Figures } from '../components/Figures.tsx';
import { GuideEnd } from '../components/GuideEnd.tsx';
import { GuideFacts } from '../components/GuideFacts.tsx';
import {
  AddressesOnPaper,
  LanguageOnPaper,
  OriginOnPaper,
  PicturesOnPaper,
  ScreenOnPaper,
  Wordings,
} from '../components/OnPaper.tsx';
import { OpenOnPlatform } from '../components/OpenOnPlatform.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { PrintButton } from '../components/PrintButton.tsx';
import { Rich } from '../components/Rich.tsx';
import { See } from '../components/See.tsx';
import { Share } from '../components/Share.tsx';
import { drawnOn, ShownAs } from '../components/ShownAs.tsx';
import { StartLink } from '../components/StartLink.tsx';
import { useLater } from '../components/useLoaded.ts';
import type { GuideContent, StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { useHydrated } from '../reader/hydrated.tsx';

const loadEmbedCode = () => import('../components/EmbedCode.tsx');

/** The whole guide on one page: what somebody prints, or reads at a glance. */
export function GuidePage({ content }: { content: GuideContent }) {
  const { lang, track, guide, app, steps } = content;
  // Few want it, and who does needs the program to copy it.
  const loaded = useLater(loadEmbedCode, useHydrated());
  const pathTo = (step: string) =>
    pathOf({ kind: 'step', lang, track: track.id, guide: guide.id, step });
  return (
    <div className="guide-sheet site-width max-w-page beside:pt-6">
      <h1 tabIndex={-1} className="text-3xl narrow:text-4xl">
        <span className="mb-3 block font-text text-sm font-bold tracking-normal text-line-text">
          {track.line}
          <Colon />
        </span>
        {guide.name}
      </h1>
      <p className="mt-4 text-lg">{guide.forWhom}</p>
      <p className="mt-2 text-soft">{content.origin}</p>
      <GuideFacts guide={guide} />
      <LanguageOnPaper name={app} />
      <div className="no-print mt-5 mb-6 flex flex-wrap gap-3">
        <StartLink lang={lang} track={track.id} guide={guide}>
          <Colon />
          <span className="sr-only">{guide.name}</span>
        </StartLink>
        <PrintButton />
        <Share of="guide" name={app} className={buttonClass('quiet')} />
      </div>
      <ShownAs name={app} devices={drawnOn(steps)} />
      <ol className="steps-in-guide mt-4 flex flex-col gap-12">
        {steps.map((step, index) => (
          <li key={step.id}>
            <StepInGuide
              step={step}
              content={content}
              path={pathTo(step.id)}
              next={steps[index + 1] && pathTo(steps[index + 1]?.id ?? '')}
            />
          </li>
        ))}
      </ol>
      <GuideEnd content={content} />
      {loaded && <loaded.EmbedCode content={content} />}
      <OriginOnPaper content={content} />
    </div>
  );
}

interface StepInGuideProps {
  step: StepContent;
  content: GuideContent;
  path: string;
  next: string | undefined;
}

function StepInGuide({ step, content, path, next }: StepInGuideProps) {
  const { t } = useWords('guide');
  return (
    <article className={`step-in-guide ${step.outcomes.length > 0 ? 'asks' : ''}`}>
      <h2 className="text-2xl">
        <span className="mb-2 block font-text text-sm font-bold tracking-normal text-line-text">
          {step.part === 'counted'
            ? t('count', { n: step.number, of: content.guide.count })
            : t(`part.${step.part}`)}
          <Colon />
        </span>
        <PageLink to={path} className="reach inline-block text-ink no-underline hover:underline">
          <Rich text={step.title} heading />
        </PageLink>
      </h2>
      <p className="mt-3 mb-5 text-md leading-[1.75]">
        <Wordings of={step.help ? [step.do, step.help] : [step.do]} />
      </p>
      {step.open && (
        <div className="no-print mb-5 narrow:w-fit">
          <OpenOnPlatform name={content.app} href={step.open.href} says={step.open.says} />
        </div>
      )}
      <AddressesOnPaper step={step} name={content.app} />
      {step.screens.length > 0 && <Figures step={step} next={next} className="no-print" />}
      {step.see && (
        <See>
          <Wordings of={[step.see]} />
        </See>
      )}
      <PicturesOnPaper step={step} />
      {step.outcomes.length > 0 && (
        <dl className="mt-4 flex flex-col gap-3">
          {step.outcomes.map(({ id, title, body, screens }) => (
            <div key={id}>
              <dt className="font-semibold">
                <Rich text={title} heading />
              </dt>
              <dd>
                <Rich text={body} />
                {screens.length > 0 && (
                  <div className="paper-only">
                    {screens.map((screen) => (
                      <ScreenOnPaper key={screen.picture.file} screen={screen} />
                    ))}
                  </div>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {step.claims.length > 0 && (
        <div className="no-print mt-4 border-s-4 border-rule ps-4">
          <Claims claims={step.claims} />
        </div>
      )}
    </article>
  );
}
