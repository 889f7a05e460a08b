import { buttonClass } from '../components/Button.tsx';
import { Claims } from '../components/Claims.tsx';
import { Colon } from '../components/Colon.tsx';
import { Effects } from '../components/Effects.tsx';
import { GuideFacts } from '../components/GuideFacts.tsx';
import { ArrowRight } from '../components/icons.tsx';
import { LineDisc } from '../components/LineDisc.tsx';
import { PageLink } from '../components/PageLink.tsx';
import type { TrackContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';

export function TrackPage({ content }: { content: TrackContent }) {
  const { t } = useWords('lists');
  const { lang, track, words, takes, effects } = content;
  return (
    <div className="mx-auto max-w-page px-4 wide:pt-8">
      <div className="mb-4 flex items-center gap-3">
        <LineDisc sign={track.sign} />
        <p className="font-bold text-line-text">{track.line}</p>
      </div>
      <h1 tabIndex={-1} className="text-3xl narrow:text-4xl">
        {words.track.title}
      </h1>
      <p className="mt-4 max-w-text text-lg">{words.track.intro}</p>
      <ol className="mt-9 ms-[0.4rem]">
        {track.guides.map((guide, index) => {
          const here = { lang, track: track.id, guide: guide.id };
          return (
            <li key={guide.id} className="relative ps-8 pb-9 last:pb-0">
              {index < track.guides.length - 1 && (
                <span
                  aria-hidden
                  className="absolute -start-[0.4rem] top-3 -bottom-3 w-[0.4rem] bg-line"
                />
              )}
              <span
                aria-hidden
                className="absolute -start-[1rem] top-0 size-[1.6rem] rounded-full border-[0.33rem] border-line bg-paper"
              />
              <h2 className="text-xl">
                <PageLink
                  to={pathOf({ kind: 'guide', ...here })}
                  className="text-ink decoration-2 underline-offset-4"
                >
                  {guide.name}
                </PageLink>
              </h2>
              <p className="mt-2 max-w-text">{guide.forWhom}</p>
              <GuideFacts guide={guide} track={track.id} />
              <PageLink
                to={pathOf({ kind: 'step', ...here, step: guide.stops[0]?.id ?? '' })}
                className={`mt-4 ${buttonClass('line')}`}
              >
                {t('start')}
                <Colon />
                <span className="sr-only">{guide.name}</span>
                <ArrowRight />
              </PageLink>
            </li>
          );
        })}
      </ol>
      <section aria-labelledby="takes" className="mt-10 max-w-text">
        <h2 id="takes" className="mb-3 text-xl">
          {t('takes')}
        </h2>
        <Claims claims={takes} />
      </section>
      <Effects {...effects} />
    </div>
  );
}
