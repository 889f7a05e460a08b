import type { ReactNode } from 'react';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf, placeAddress } from '../paths.ts';
import { numberOf } from '../reader/resume.ts';
import { type Entry, leftAt } from './entries.ts';
import { Forget } from './Forget.tsx';
import { PageLink } from './PageLink.tsx';
import type { Facts } from './useFacts.ts';

interface RecordsProps {
  entries: readonly Entry[];
  lang: Language;
  facts: Facts;
  onForget: (entry: Entry) => void;
}

/** Guides that are over: each with what is said of it, the way to its last step, and forgetting it. */
export function Records({ entries, lang, facts, onForget }: RecordsProps) {
  const { t } = useWords('refused');
  return (
    <List>
      {entries.map((entry) => {
        const { key, name, guide } = entry;
        return (
          <li key={key} className="break-inside-avoid">
            <h3 className="text-lg">
              <PageLink to={pathOf(placeAddress(key, lang))} className="text-ink">
                {name}
              </PageLink>
            </h3>
            {facts.of(entry).map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
            <div className="no-print flex flex-wrap items-center gap-x-5 text-sm">
              <PageLink
                to={pathOf(placeAddress(`${key}/${guide.stops.at(-1)?.id}`, lang))}
                className="touch text-soft"
              >
                {t('again')}
                <span className="sr-only"> – {name}</span>
              </PageLink>
              <Forget guide={key} name={name} onForget={() => onForget(entry)} />
            </div>
          </li>
        );
      })}
    </List>
  );
}

/** Guides that are not over: where to go on. */
export function Left({ entries, lang, facts, onForget }: RecordsProps) {
  const { t } = useWords('lists');
  const wordsFor = (entry: Entry) => {
    const { stops } = entry.guide;
    const stop = leftAt(entry);
    if (!stop || stop === stops[0]) return t('start');
    const n = numberOf(stops, stop);
    return n ? t('progress.resume', { n }) : t('progress.resumeStop', { stop: stop.title });
  };
  return (
    <List>
      {entries.map((entry) => {
        const { key, name } = entry;
        return (
          <li key={key} className="flex flex-wrap items-center gap-x-5">
            <b className="basis-full">{name}</b>
            {facts.of(entry).map((fact) => (
              <span key={fact} className="basis-full text-soft">
                {fact}
              </span>
            ))}
            <span className="no-print">
              <PageLink
                to={pathOf(placeAddress(`${key}/${leftAt(entry)?.id}`, lang))}
                className="touch text-ink"
              >
                {wordsFor(entry)}
                <span className="sr-only"> – {name}</span>
              </PageLink>
            </span>
            <Forget guide={key} name={name} onForget={() => onForget(entry)} />
          </li>
        );
      })}
    </List>
  );
}

function List({ children }: { children: ReactNode }) {
  return <ul className="mt-3 flex flex-col gap-4">{children}</ul>;
}
