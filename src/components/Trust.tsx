import { useContext } from 'react';
import type { StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { platformLanguages } from '../steps/basics.ts';
import { useDates } from './Dates.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Labels } from './Labels.tsx';
import { SourceList } from './SourceList.tsx';
import { Sources } from './Sources.ts';
import { Trace, TraceInLine } from './Trace.tsx';

interface TrustProps {
  step: StepContent;
  /** Who published this route. */
  origin: string;
}

/** What stands behind a step: its words, its addresses and its sources, and how sure we are of each. */
export function Trust({ step, origin }: TrustProps) {
  const { t } = useWords('guide');
  const sources = useContext(Sources);
  const inWords = useDates();
  const title = t('trust.title', { count: step.sources.length, date: inWords(step.read) });
  return (
    <Disclosure title={title}>
      <p className="mb-3">{origin}</p>
      <p className="mb-3">{t('trust.notChecked')}</p>
      <Words step={step} />
      {step.addresses.length > 0 && (
        <>
          <h2 className="mt-5 mb-2 text-md">{t('trust.addresses')}</h2>
          <ul className="flex flex-col gap-1">
            {step.addresses.map(({ href, trace }) => (
              <li key={href}>
                <code className="text-xs wrap-anywhere">{href}</code>
                <Trace trace={trace} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="mt-5 mb-2 text-md">{t('trust.sources')}</h2>
      <SourceList sources={step.sources.flatMap((id) => sources[id] ?? [])} />
    </Disclosure>
  );
}

/**
 * The platform's words that the step names or shows, in the platform's language at hand: what is
 * pressed opens to its sources, what only stands around it is told in a line.
 */
function Words({ step }: { step: StepContent }) {
  const { t } = useWords('guide');
  const labels = useContext(Labels);
  const drawn = step.screens.flatMap(({ shows, caption }) =>
    shows.filter((id) => !caption.examples.includes(id)),
  );
  const pressed = step.screens.flatMap((screen) => screen.pressed);
  const ids = [...new Set([...step.labels, ...drawn])].filter((id) => id in labels);
  if (ids.length === 0) return null;
  return (
    <>
      <h2 className="mt-5 mb-2 text-md">{t('trust.labels')}</h2>
      <ul className="flex flex-col gap-1">
        {ids.map((id) =>
          platformLanguages.map((ui) => {
            const label = labels[id];
            return (
              label && (
                <li key={`${id}.${ui}`} className={`ui-${ui}`}>
                  <span lang={ui} className="chip text-sm">
                    {label.text[ui]}
                  </span>
                  {pressed.includes(id) ? (
                    <Trace trace={label.trace[ui]} quote={label.text[ui]} own="translation" />
                  ) : (
                    <TraceInLine trace={label.trace[ui]} own="translation" />
                  )}
                </li>
              )
            );
          }),
        )}
      </ul>
    </>
  );
}
