import { useTranslation } from 'react-i18next';
import type { PlaceContent } from '../content.ts';
import { pathOf, placeAddress } from '../paths.ts';
import type { Language } from '../steps/basics.ts';
import { buttonClass } from './Button.tsx';
import { ArrowRight } from './icons.tsx';
import { PageLink } from './PageLink.tsx';

/** The guide that completes the refusal, after the end of another. */
export function NextGuide({ place, title, lang }: PlaceContent & { lang: Language }) {
  const { t } = useTranslation('guide');
  return (
    <section className="no-print mt-8" aria-labelledby="next-guide">
      <h2 id="next-guide" className="mb-3 text-[1.4rem]">
        {t('nextGuide')}
      </h2>
      <PageLink to={pathOf(placeAddress(place, lang))} className={buttonClass('line')}>
        {title} <ArrowRight />
      </PageLink>
    </section>
  );
}
