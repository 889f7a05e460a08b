import { factsOf, type Language, languages } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { type Address, inLanguage, isLinked, pathOf } from '../paths.ts';
import { PageLink } from './PageLink.tsx';

interface SiteHeaderProps {
  address: Address;
  /** Language of the words on the page. */
  lang: Language;
}

export function SiteHeader({ address, lang }: SiteHeaderProps) {
  const { t } = useWords('shell');
  return (
    <header className="site-width flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
      <a
        href="#main"
        className="no-print absolute start-4 -top-24 z-20 rounded-md bg-ink px-4 py-2 font-semibold text-paper focus:top-2"
      >
        {t('skip')}
      </a>
      <PageLink
        to={pathOf({ kind: 'home', lang })}
        lang="fr"
        className="reach font-heading text-xl font-bold tracking-tight text-ink no-underline"
      >
        {t('site')}
        <span aria-hidden className="text-line">
          .
        </span>
      </PageLink>
      <nav
        aria-label={t('language')}
        className="languages no-print rounded-full border border-rule bg-card p-0.5 text-sm"
      >
        {languages.map((each) => {
          const there = inLanguage(address, each);
          return (
            <PageLink
              key={each}
              to={isLinked(there) ? pathOf(there) : '/'}
              samePage
              lang={each}
              hrefLang={each}
              aria-current={each === lang ? 'true' : undefined}
              className={`reach rounded-full px-3 py-1 text-center no-underline ${each === lang ? 'bg-ink text-paper' : 'text-soft'}`}
            >
              {factsOf(each).name}
            </PageLink>
          );
        })}
      </nav>
    </header>
  );
}
