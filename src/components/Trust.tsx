import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepContent } from '../content.ts';
import { type Language, languages } from '../steps/basics.ts';
import { Disclosure } from './Disclosure.tsx';
import { dayInWords } from './dates.ts';
import { Labels } from './Labels.tsx';
import { SourceList } from './SourceList.tsx';

interface TrustProps {
  step: StepContent;
  /** Who published this route. */
  origin: string;
  lang: Language;
}

/** What stands behind a step: its sources, and how sure we are of each of its words. */
export function Trust({ step, origin, lang }: TrustProps) {
  const { t } = useTranslation('guide');
  const labels = useContext(Labels);
  // Those on the picture are listed under it.
  const drawn = step.screens.flatMap((screen) => screen.shows);
  const others = step.labels.filter((id) => !drawn.includes(id));
  const title = t('trust.title', {
    count: step.sources.length,
    date: dayInWords(step.read, lang),
  });
  return (
    <Disclosure title={title}>
      <p className="mb-3">{origin}</p>
      <p className="mb-3">{t('trust.notChecked')}</p>
      {others.length > 0 && (
        <>
          <h2 className="mt-5 mb-2 text-md">{t('trust.labels')}</h2>
          <ul className="flex flex-col gap-2 text-sm">
            {others.map((id) =>
              languages.map((ui) => (
                <li key={`${id}.${ui}`}>
                  <span lang={ui} className="chip">
                    {labels[id]?.text[ui]}
                  </span>{' '}
                  {t(`trust.${labels[id]?.doubt?.[ui] ?? 'confirmed'}`)}
                </li>
              )),
            )}
          </ul>
        </>
      )}
      <h2 className="mt-5 mb-2 text-md">{t('trust.sources')}</h2>
      <div className="text-sm">
        <SourceList sources={step.sources} copy={t('trust.copy')} />
      </div>
    </Disclosure>
  );
}
