import type { GuideSummary } from '../content.ts';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { Tick } from './icons.tsx';
import { PageLink } from './PageLink.tsx';

interface LineProps {
  lang: Language;
  track: string;
  guide: GuideSummary;
  /** Id of the step that the reader is at. */
  at: string;
  done: readonly string[];
}

/** The guide as a metro line, lying above a step. What lies behind is coloured, what is done ticked. */
export function Line({ lang, track, guide, at, done }: LineProps) {
  const { t } = useWords('lists');
  const { t: shell } = useWords('shell');
  const here = guide.stops.findIndex(({ id }) => id === at);
  return (
    <nav aria-label={shell('line')} className="no-print hidden beside:block cut:hidden">
      {/* Said beforehand: a slow browser paints the first stops before it has read the last. */}
      <ol className={`grid grid-cols-${guide.stops.length}`}>
        {guide.stops.map((stop, index) => (
          <li key={stop.id} className="relative pe-4">
            {index < guide.stops.length - 1 && (
              <span
                aria-hidden
                className={`absolute start-2 -end-2 top-[0.45rem] h-1.5 ${index < here ? 'bg-line' : 'bg-ahead'}`}
              />
            )}
            <Disc
              square={stop.refuses}
              state={state(index, here)}
              isDone={done.includes(stop.id)}
            />
            <PageLink
              to={pathOf({ kind: 'step', lang, track, guide: guide.id, step: stop.id })}
              aria-current={index === here ? 'step' : undefined}
              className={`block pt-1.5 text-xs leading-snug no-underline hover:underline ${index === here ? 'font-bold' : ''} ${index > here ? 'text-soft' : 'text-ink'}`}
            >
              {stop.title}
              {done.includes(stop.id) && <span className="sr-only">, {t('progress.done')}</span>}
            </PageLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type State = 'behind' | 'here' | 'ahead';

function state(index: number, here: number): State {
  if (index === here) return 'here';
  return index < here ? 'behind' : 'ahead';
}

const discs: Record<State, string> = {
  behind: 'border-line border-4',
  here: 'here border-line border-[0.4rem] scale-[1.3]',
  ahead: 'border-ahead border-4',
};

interface DiscProps {
  square: boolean;
  state: State;
  isDone: boolean;
}

function Disc({ square, state: look, isDone }: DiscProps) {
  return (
    <span
      aria-hidden
      className={`relative grid size-[1.15rem] place-items-center ${square ? 'rounded-sm' : 'rounded-full'} ${isDone ? 'bg-line text-xs text-on-line' : 'bg-paper'} ${discs[isDone && look === 'ahead' ? 'behind' : look]}`}
    >
      {isDone && <Tick />}
    </span>
  );
}
