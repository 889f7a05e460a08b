import { useTranslation } from 'react-i18next';
import { TrackOnHome } from '../components/TrackOnHome.tsx';
import type { HomeContent } from '../content.ts';

export function HomePage({ content }: { content: HomeContent }) {
  const { t } = useTranslation('home');
  return (
    <div className="mx-auto max-w-[72.5rem] px-4 wide:pt-9">
      <h1
        tabIndex={-1}
        className="max-w-[50rem] text-[2.45rem] leading-[1.05] font-extrabold narrow:text-[4.4rem]"
      >
        {t('heading')}
      </h1>
      <p className="mt-6 max-w-[43rem] text-[1.1rem] text-soft narrow:text-[1.25rem]">
        {t('intro')}
      </p>
      {content.tracks.map((track) => (
        <TrackOnHome key={track.id} track={track} lang={content.lang} />
      ))}
      <div className="mt-12 grid gap-8 border-t border-rule pt-8 narrow:grid-cols-2">
        {(['changes', 'keeps'] as const).map((part) => (
          <section key={part}>
            <h2 className="mb-2 text-[1.4rem]">{t(`${part}.title`)}</h2>
            <p className="text-soft">{t(`${part}.body`)}</p>
          </section>
        ))}
      </div>
    </div>
  );
}
