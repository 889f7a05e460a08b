import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { PageLink } from './PageLink.tsx';

interface SiteFooterProps {
  lang: Language;
}

export function SiteFooter({ lang }: SiteFooterProps) {
  const { t } = useWords('shell');
  return (
    <footer className="site-width mt-14 pb-8 text-sm text-soft">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 border-t border-rule pt-5">
        <p>{t('independent')}</p>
        <ul className="no-print flex flex-wrap gap-x-6">
          <li>
            <PageLink to={pathOf({ kind: 'home', lang })} className="inline-block py-2 text-ink">
              {t('home')}
            </PageLink>
          </li>
          <li>
            <PageLink to={pathOf({ kind: 'about', lang })} className="inline-block py-2 text-ink">
              {t('about')}
            </PageLink>
          </li>
        </ul>
      </div>
    </footer>
  );
}
