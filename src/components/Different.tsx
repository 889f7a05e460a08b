import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepContent } from '../content.ts';
import { pathOf, placeAddress } from '../paths.ts';
import type { Language } from '../steps/basics.ts';
import { Disclosure } from './Disclosure.tsx';
import { Labels } from './Labels.tsx';
import { PageLink } from './PageLink.tsx';
import { Rich } from './Rich.tsx';

interface DifferentProps {
  causes: StepContent['causes'];
  lang: Language;
}

/** "My screen is different": the real causes, each with a short answer and where to go next. */
export function Different({ causes, lang }: DifferentProps) {
  const { t } = useTranslation('guide');
  if (causes.length === 0) return null;
  return (
    <Disclosure title={t('different')}>
      <ul className="flex flex-col">
        {causes.map(({ id, goTo, variants }) => (
          <li key={id}>
            <details name="cause" className="border-t border-rule first:border-t-0">
              <summary className="py-3 font-semibold">
                <Rich ns="causes" k={`${id}.title`} heading />
              </summary>
              <div className="pb-4">
                <p>
                  <Rich ns="causes" k={`${id}.answer`} />
                </p>
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
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Variants({ id }: { id: string }) {
  const variants = useContext(Labels)[id]?.variants ?? [];
  return (
    <ul className="mt-2 flex flex-col gap-2">
      {variants.map(({ ui, text }) => (
        <li key={text}>
          <span lang={ui} className="chip">
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
