import { type ReactNode, useContext } from 'react';
import type { CauseContent, StepContent } from '../content.ts';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf, placeAddress } from '../paths.ts';
import { Claims } from './Claims.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Labels } from './Labels.tsx';
import { PageLink } from './PageLink.tsx';
import { Report } from './Report.tsx';
import { Rich } from './Rich.tsx';
import { Trace } from './Trace.tsx';

interface DifferentProps {
  step: StepContent;
  /** The step's key, `track/guide/step`. */
  place: string;
  lang: Language;
}

/** "My screen is different": the real causes, each with a short answer and where to go next. */
export function Different({ step, place, lang }: DifferentProps) {
  const { t } = useWords('guide');
  if (step.causes.length === 0) return null;
  return (
    <Disclosure id="different" title={t('different')}>
      {step.causes.map((cause) => (
        <Question key={cause.id} title={<Rich text={cause.title} heading />}>
          <Answer cause={cause} lang={lang} />
        </Question>
      ))}
      <Question title={t('report.title')}>
        <Report step={place} lang={lang} read={step.read} />
      </Question>
    </Disclosure>
  );
}

function Question({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details name="cause" className="border-t border-rule first:border-t-0">
      <summary className="py-3 font-semibold">{title}</summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}

function Answer({ cause, lang }: { cause: CauseContent; lang: Language }) {
  const { t } = useWords('guide');
  const { answer, goTo, variants, claims } = cause;
  return (
    <>
      <p>
        <Rich text={answer} />
      </p>
      {claims.length > 0 && (
        <div className="mt-3">
          <Claims claims={claims} />
        </div>
      )}
      {variants.map((label) => (
        <Variants key={label} id={label} />
      ))}
      {goTo && (
        <PageLink
          to={pathOf(placeAddress(goTo.place, lang))}
          className="mt-2 inline-block py-1 font-semibold text-ink"
        >
          {t('goTo', { title: goTo.title })}
        </PageLink>
      )}
    </>
  );
}

function Variants({ id }: { id: string }) {
  const variants = useContext(Labels)[id]?.variants ?? [];
  return (
    <ul className="mt-2 flex flex-col gap-2">
      {variants.map(({ ui, text, trace }) => (
        <li key={text}>
          <span lang={ui} className="chip">
            {text}
          </span>
          <Trace trace={trace} quote={text} />
        </li>
      ))}
    </ul>
  );
}
