import type { ReactNode } from 'react';
import type { OutcomeContent } from '../content.ts';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { type Embeddable, placeAddress } from '../paths.ts';
import { buttonClass } from './Button.tsx';
import { Tick } from './icons.tsx';
import { PageLink } from './PageLink.tsx';
import { Rich } from './Rich.tsx';

interface OutcomeProps {
  outcome: OutcomeContent;
  lang: Language;
  /** Where it leads on to a step or guide: how that is addressed. */
  pathFor: (address: Embeddable) => string;
  /** True where it is to be seen whatever the address says. */
  isOpen?: boolean;
  /** True where it is folded, but found: a region of which nothing but its being there would be told. */
  isFolded?: boolean | null | undefined;
  children?: ReactNode;
}

/** What an answer means, and where it leads. The address alone opens it, without script. */
export function Outcome({ outcome, lang, pathFor, isOpen, isFolded, children }: OutcomeProps) {
  const { t } = useWords('parts');
  const { id, title, body, result, goTo } = outcome;
  const refused = result === 'refused';
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-labelledby={isFolded ? undefined : `${id}-title`}
      className={`mt-7 scroll-mt-6 rounded-lg border-2 p-6 ${isOpen ? '' : 'hidden target:block'} ${refused ? 'border-done bg-done-paper' : 'border-ink bg-card'}`}
    >
      <p className="mb-1 text-sm">{t('check.result')}</p>
      <h2 id={`${id}-title`} className={`mb-3 text-2xl ${refused ? 'text-done' : ''}`}>
        {refused && <Tick />} <Rich text={title} heading />
      </h2>
      <p>
        <Rich text={body} />
      </p>
      {goTo && (
        <PageLink
          to={pathFor(placeAddress(goTo.place, lang))}
          className={`mt-4 ${buttonClass('line')}`}
        >
          {goTo.title}
        </PageLink>
      )}
      {children}
    </section>
  );
}
