import type { GuideSummary, TrackSummary } from '../content.ts';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { type Progress, useKept } from '../reader/kept.ts';
import { useProgress } from '../reader/progress.ts';
import { resumeAt, statusOf } from '../reader/resume.ts';
import { buttonClass } from './Button.tsx';
import { GuideFacts } from './GuideFacts.tsx';
import { ArrowRight, Tick } from './icons.tsx';
import { LineDisc } from './LineDisc.tsx';
import { PageLink } from './PageLink.tsx';
import { StartLink } from './StartLink.tsx';

interface TrackOnHomeProps {
  track: TrackSummary;
  lang: Language;
}

/** A line on the home page: its first guide's stops, or a card for each guide. */
export function TrackOnHome({ track, lang }: TrackOnHomeProps) {
  const { t } = useWords('home');
  const [first] = track.guides;
  if (!first) return null;
  const trackPath = pathOf({ kind: 'track', lang, track: track.id });
  const asLine = track.drawnAs === 'line';
  const shortest = track.guides.find(({ id }) => id === track.shortest);
  return (
    <section className="mt-10" data-track={track.id} aria-labelledby={`line-${track.id}`}>
      {/* As high from the first as name and facts make it: the disc must not sink when these come. */}
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-3 narrow:min-h-15">
        <LineDisc sign={track.sign} />
        <div className="max-narrow:basis-full narrow:min-h-15">
          <h2 id={`line-${track.id}`} className="text-2xl">
            <PageLink
              to={trackPath}
              className="reach inline-block text-ink no-underline hover:underline"
            >
              {track.line}
            </PageLink>
          </h2>
          {asLine ? (
            <GuideFacts guide={first} brief />
          ) : (
            <p className="mt-1 text-sm text-soft">{track.summary}</p>
          )}
        </div>
        {asLine ? (
          <StartLink lang={lang} track={track.id} guide={first} className={startClass}>
            <span className="sr-only"> {track.line}</span>
          </StartLink>
        ) : (
          <PageLink to={trackPath} className={`${buttonClass('line')} ${startClass}`}>
            {t('choose')}
            <span className="sr-only"> {track.line}</span>
            <ArrowRight />
          </PageLink>
        )}
      </div>
      {track.whose && <p className="mt-3 text-sm text-soft">{track.whose}</p>}
      {shortest && <Shortest guide={shortest} lang={lang} track={track.id} />}
      {asLine ? (
        <Stops guide={first} lang={lang} track={track.id} />
      ) : (
        <Cards track={track} lang={lang} />
      )}
      {asLine && track.guides.length > 1 && (
        <p className="mt-4">
          <PageLink to={trackPath} className="touch text-ink">
            {t('all', { name: track.name })}
          </PageLink>
        </p>
      )}
    </section>
  );
}

const startClass = 'max-narrow:basis-full narrow:ms-auto';

interface GuideOnHomeProps {
  guide: GuideSummary;
  lang: Language;
  track: string;
}

/** The way that refuses soonest, for whoever does not need to be shown each screen. */
function Shortest({ guide, lang, track }: GuideOnHomeProps) {
  const { t } = useWords('home');
  const { t: list } = useWords('lists');
  const start = { lang, track, guide: guide.id, step: guide.stops[0]?.id ?? '' };
  return (
    <p>
      <PageLink
        to={pathOf({ kind: 'step', ...start })}
        className="touch gap-2 font-semibold text-line-text"
      >
        {t('shortest', {
          name: guide.name,
          presses: list('presses', { count: guide.presses }),
        })}
        <ArrowRight />
      </PageLink>
    </p>
  );
}

/** Upright on a phone, lying on a large window. */
function Stops({ guide, lang, track }: GuideOnHomeProps) {
  const { t } = useWords('lists');
  const { done = [] } = useProgress(`${track}/${guide.id}`);
  const stops = guide.stops.filter(({ counted }) => counted);
  return (
    <ol className="mt-5 flex flex-col wide:flex-row">
      {stops.map((stop, index) => (
        <li
          key={stop.id}
          className="relative flex gap-4 pb-5 last:pb-0 wide:basis-1/5 wide:flex-col wide:gap-2 wide:pb-0"
        >
          {index < stops.length - 1 && (
            <span
              aria-hidden
              className="absolute start-[0.6rem] top-3 -bottom-3 w-[0.4rem] bg-line wide:start-3 wide:-end-3 wide:top-[0.6rem] wide:bottom-auto wide:h-[0.4rem] wide:w-auto"
            />
          )}
          <span
            aria-hidden
            className={`relative grid size-[1.6rem] shrink-0 place-items-center border-line text-on-line ${stop.refuses ? 'rounded-sm' : 'rounded-full border-[0.4rem]'} ${stop.refuses || done.includes(stop.id) ? 'bg-line' : 'bg-paper'}`}
          >
            {done.includes(stop.id) && <Tick />}
          </span>
          <PageLink
            to={pathOf({ kind: 'step', lang, track, guide: guide.id, step: stop.id })}
            className={`reach pe-4 leading-snug text-ink no-underline wide:pe-6.5 hover:underline ${stop.refuses ? 'font-bold' : 'font-medium'}`}
          >
            {stop.title}
            {done.includes(stop.id) && <span className="sr-only">, {t('progress.done')}</span>}
          </PageLink>
        </li>
      ))}
    </ol>
  );
}

function Cards({ track, lang }: TrackOnHomeProps) {
  const { guides } = useKept();
  return (
    <ul className="mt-5 grid grid-cols-[repeat(auto-fit,minmax(min(100%,9.5rem),1fr))] gap-3.5">
      {track.guides.map((guide) => (
        <li key={guide.id}>
          <PageLink
            to={pathOf({ kind: 'guide', lang, track: track.id, guide: guide.id })}
            className="block h-full rounded-b-md border border-t-[0.45rem] border-rule border-t-line bg-card px-4.5 py-4 text-ink no-underline hover:border-line"
          >
            <b className="block leading-snug">{guide.name}</b>
            <span className="mt-1 block text-sm text-soft">
              <CardFacts guide={guide} progress={guides?.[`${track.id}/${guide.id}`]} />
            </span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

interface CardFactsProps {
  guide: GuideSummary;
  progress: Progress | undefined;
}

/** How long it takes or, in the same line, how far the reader came. */
function CardFacts({ guide, progress = {} }: CardFactsProps) {
  const { t } = useWords('lists');
  const status = statusOf(progress);
  const left = resumeAt(guide.stops, progress);
  if (status && status !== 'notYet') {
    return (
      <span className="font-semibold text-done">
        <Tick /> {t(`status.${status}`)}
      </span>
    );
  }
  if (left) return t('progress.leftAt', { stop: left.title });
  return t('card', { count: guide.count, minutes: guide.minutes });
}
