import { Claims } from '../components/Claims.tsx';
import { Effects } from '../components/Effects.tsx';
import { GuidesOnTrack } from '../components/GuidesOnTrack.tsx';
import { LineDisc } from '../components/LineDisc.tsx';
import type { TrackContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';

export function TrackPage({ content }: { content: TrackContent }) {
  const { t } = useWords('lists');
  const { lang, track, apps, words, takes, effects } = content;
  return (
    <div className="mx-auto max-w-page px-4 wide:pt-8">
      <div className="mb-4 flex items-center gap-3">
        <LineDisc sign={track.sign} />
        <p className="font-bold text-line-text">{track.line}</p>
      </div>
      <h1 tabIndex={-1} className="text-3xl narrow:text-4xl">
        {words.track.title}
      </h1>
      <p className="mt-4 max-w-text text-lg">{words.track.intro}</p>
      <GuidesOnTrack track={track} apps={apps} lang={lang} />
      <section aria-labelledby="takes" className="mt-10 max-w-text">
        <h2 id="takes" className="mb-3 text-xl">
          {t('takes')}
        </h2>
        <Claims claims={takes} />
      </section>
      <Effects {...effects} />
    </div>
  );
}
