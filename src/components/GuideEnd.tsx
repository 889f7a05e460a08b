import type { GuideContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf, placeAddress } from '../paths.ts';
import { buttonClass } from './Button.tsx';
import { Effects } from './Effects.tsx';
import { ArrowRight } from './icons.tsx';
import { PageLink } from './PageLink.tsx';

/** After the last step: what the refusal changes, and the guides that complete it. */
export function GuideEnd({ content }: { content: GuideContent }) {
  const { t } = useWords('parts');
  const { lang, effects, next, otherLines } = content;
  return (
    <>
      <Effects {...effects} />
      {(next || otherLines.length > 0) && (
        <section className="no-print mt-8" aria-labelledby="next-guide">
          <h2 id="next-guide" className="mb-3 text-xl">
            {t('end.nextGuide')}
          </h2>
          <ul className="flex flex-wrap gap-3">
            {next && (
              <li>
                <PageLink
                  to={pathOf(placeAddress(next.place, lang))}
                  className={buttonClass('line')}
                >
                  {next.title} <ArrowRight />
                </PageLink>
              </li>
            )}
            {otherLines.map(({ track, line }) => (
              <li key={track}>
                <PageLink
                  to={pathOf({ kind: 'track', lang, track })}
                  className={buttonClass('quiet')}
                >
                  {line} <ArrowRight />
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
