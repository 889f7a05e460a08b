import { useTranslation } from 'react-i18next';
import type { GuideSummary } from '../content.ts';
import { pathOf } from '../paths.ts';
import type { Language } from '../steps/basics.ts';
import { PageLink } from './PageLink.tsx';

interface LineProps {
  lang: Language;
  track: string;
  guide: GuideSummary;
  /** Id of the step that the reader is at. */
  at: string;
}

/** The guide as a metro line, upright, at the left of a step. What lies behind is coloured. */
export function Line({ lang, track, guide, at }: LineProps) {
  const { t } = useTranslation('shell');
  const here = guide.stops.findIndex(({ id }) => id === at);
  return (
    <nav aria-label={t('line')} className="no-print">
      <ol>
        {guide.stops.map((stop, index) => (
          <li key={stop.id} className="relative flex gap-5 pb-6 last:pb-0">
            {index < guide.stops.length - 1 && (
              <span
                aria-hidden
                className={`absolute start-[0.6rem] top-3 -bottom-3 w-[0.4rem] ${index < here ? 'bg-line' : 'bg-ahead'}`}
              />
            )}
            <Disc square={stop.refuses} state={state(index, here)} />
            <PageLink
              to={pathOf({ kind: 'step', lang, track, guide: guide.id, step: stop.id })}
              aria-current={index === here ? 'step' : undefined}
              className={`leading-snug no-underline hover:underline ${index === here ? 'font-bold' : ''} ${index > here ? 'text-soft' : 'text-ink'}`}
            >
              {stop.title}
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
  behind: 'border-line border-[0.33rem]',
  here: 'border-line border-[0.5rem] scale-[1.25]',
  ahead: 'border-ahead border-[0.33rem]',
};

function Disc({ square, state: look }: { square: boolean; state: State }) {
  return (
    <span
      aria-hidden
      className={`relative size-[1.6rem] shrink-0 scale-[0.9] bg-paper ${square ? 'rounded-sm' : 'rounded-full'} ${discs[look]}`}
    />
  );
}
