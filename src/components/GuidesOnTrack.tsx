import { memo, useMemo } from 'react';
import type { GuideSummary, TrackSummary } from '../content.ts';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { useProgress } from '../reader/progress.ts';
import { isOver } from '../reader/resume.ts';
import { Colon } from './Colon.tsx';
import { Find } from './Find.tsx';
import { Forget } from './Forget.tsx';
import { GuideFacts } from './GuideFacts.tsx';
import { Tick } from './icons.tsx';
import { PageLink } from './PageLink.tsx';
import { StartLink } from './StartLink.tsx';

/** The most guides that one reads through. */
const few = 8;

interface GuidesOnTrackProps {
  track: TrackSummary;
  /** Names of the sites or apps that the guides walk through, by guide. */
  apps: Readonly<Record<string, string>>;
  lang: Language;
}

/** The guides of a line; where they are many, with a field to find one. */
export function GuidesOnTrack({ track, apps, lang }: GuidesOnTrackProps) {
  const { t } = useWords('find');
  const { id, guides } = track;
  const entries = useMemo(
    () =>
      guides.map((guide) => ({
        ...guide,
        text: [guide.name, guide.forWhom, apps[guide.id]].join(' '),
      })),
    [guides, apps],
  );
  if (guides.length <= few) return <Stops guides={guides} track={id} lang={lang} />;
  return (
    <Find label={t('guide')} entries={entries}>
      {(found) => <Stops guides={found} track={id} lang={lang} />}
    </Find>
  );
}

interface StopsProps {
  guides: readonly GuideSummary[];
  track: string;
  lang: Language;
}

/** Guides as stops of their line, each for whom it is and how long. */
const Stops = memo(({ guides, track, lang }: StopsProps) => {
  return (
    <ol className="mt-9 ms-[0.4rem]">
      {guides.map((guide, index) => {
        const here = { lang, track, guide: guide.id };
        return (
          <li key={guide.id} className="relative ps-8 pb-9 last:pb-0">
            {index < guides.length - 1 && (
              <span
                aria-hidden
                className="absolute -start-[0.4rem] top-3 -bottom-3 w-[0.4rem] bg-line"
              />
            )}
            <TrackDisc guide={`${track}/${guide.id}`} />
            <h2 className="text-xl">
              <PageLink
                to={pathOf({ kind: 'guide', ...here })}
                className="reach inline-block text-ink decoration-2 underline-offset-4"
              >
                {guide.name}
              </PageLink>
            </h2>
            <p className="mt-2 max-w-text">{guide.forWhom}</p>
            <GuideFacts guide={guide} track={track} />
            <div className="mt-4 flex flex-wrap items-center gap-x-4">
              <StartLink lang={lang} track={track} guide={guide}>
                <Colon />
                <span className="sr-only">{guide.name}</span>
              </StartLink>
              <Forget guide={`${track}/${guide.id}`} name={guide.name} />
            </div>
          </li>
        );
      })}
    </ol>
  );
});

/** Ticked where nothing is left to do; the facts beside it say so in words. */
function TrackDisc({ guide }: { guide: string }) {
  const isTicked = isOver(useProgress(guide));
  return (
    <span
      aria-hidden
      className={`absolute -start-[1rem] top-0 grid size-[1.6rem] place-items-center rounded-full border-[0.33rem] border-line ${isTicked ? 'bg-line text-on-line' : 'bg-paper'}`}
    >
      {isTicked && <Tick />}
    </span>
  );
}
