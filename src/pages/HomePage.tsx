import type { ComponentType } from 'react';
import type { LineIndexProps } from '../components/LineIndex.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { TrackOnHome } from '../components/TrackOnHome.tsx';
import type { HomeContent } from '../content.ts';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { allLines, pathOf } from '../paths.ts';
import { useKept } from '../reader/kept.ts';

interface HomePageProps {
  content: HomeContent;
  /** Names all lines, where they are many. */
  Index?: ComponentType<LineIndexProps> | undefined;
}

export function HomePage({ content, Index }: HomePageProps) {
  const { t } = useWords('home');
  const { t: find } = useWords('find');
  const { index } = content;
  return (
    <div className="site-width pt-4 wide:pt-8">
      <h1 tabIndex={-1} className="max-w-page text-home leading-[1.05] font-bold narrow:text-5xl">
        {t('heading')}
      </h1>
      <p className="mt-6 max-w-text text-md text-soft narrow:text-lg">{t('intro')}</p>
      <MineOnHome lang={content.lang} />
      {index && (
        <p className="mt-3">
          <a href={`#${allLines}`} className="touch font-semibold text-ink">
            {find('elsewhere', { count: index.flatMap(({ lines }) => lines).length })}
          </a>
        </p>
      )}
      {content.tracks.map((track) => (
        <TrackOnHome key={track.id} track={track} lang={content.lang} />
      ))}
      {index && Index && <Index id={allLines} groups={index} lang={content.lang} />}
      <div className="mt-12 grid gap-8 border-t border-rule pt-8 narrow:grid-cols-2">
        {(['changes', 'keeps'] as const).map((part) => (
          <section key={part}>
            <h2 className="mb-2 text-xl">{t(`${part}.title`)}</h2>
            <p className="text-soft">{t(`${part}.body`)}</p>
          </section>
        ))}
      </div>
    </div>
  );
}

/** To the reader's own page, as soon as it holds something: in the gap above the lines, which stay. */
function MineOnHome({ lang }: { lang: Language }) {
  const { t } = useWords('shell');
  const { guides } = useKept();
  if (!guides) return null;
  return (
    <p className="-mb-10 flex h-10 items-start">
      <PageLink to={pathOf({ kind: 'refused', lang })} className="touch font-semibold text-ink">
        {t('refused')}
      </PageLink>
    </p>
  );
}
