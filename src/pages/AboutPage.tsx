import { useDates } from '../components/Dates.tsx';
import { KeptHere } from '../components/KeptHere.tsx';
import { KeyList } from '../components/KeyList.tsx';
import { SourceList } from '../components/SourceList.tsx';
import type { AboutContent, ChangeContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { sourceKinds } from '../steps/sources.ts';

export function AboutPage({ content }: { content: AboutContent }) {
  const { t } = useWords('about');
  const inWords = useDates();
  const { lang, sources, read, changes } = content;
  return (
    <div className="mx-auto max-w-page px-4 wide:pt-8">
      <h1 tabIndex={-1} className="text-3xl narrow:text-4xl">
        {t('title')}
      </h1>
      <p className="mt-5 text-lg">{t('intro')}</p>
      <h2 className="mt-10 mb-3 text-xl">{t('pictures.title')}</h2>
      <p>{t('pictures.body')}</p>
      <h2 className="mt-10 mb-3 text-xl">{t('privacy.title')}</h2>
      <p>{t('privacy.body')}</p>
      <KeptHere lang={lang} />
      <h2 className="mt-10 mb-3 text-xl">{t('keys.title')}</h2>
      <p className="mb-3">{t('keys.body')}</p>
      <KeyList />
      <h2 className="mt-10 mb-3 text-xl">{t('changes.title')}</h2>
      <dl className="flex flex-col gap-4">
        {changes.map(({ date, entries }) => (
          <div key={date}>
            <dt className="font-semibold">{inWords(date)}</dt>
            {entries.map(({ id, why, of }) => (
              <dd key={id} className="mt-2">
                {why}
                {of.length > 0 && <Concerned of={of} />}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <h2 className="mt-10 mb-3 text-xl">{t('sources.title')}</h2>
      <p>{t('sources.body', { date: inWords(read) })}</p>
      {sourceKinds.map((kind) => (
        <section key={kind}>
          <h3 className="mt-5 mb-2 text-lg">{t(`sources.kinds.${kind}`)}</h3>
          <SourceList sources={sources[kind]} />
        </section>
      ))}
    </div>
  );
}

/** The labels, addresses and sentences that were changed. */
function Concerned({ of }: { of: ChangeContent['of'] }) {
  const { t } = useWords('about');
  return (
    <details className="text-sm text-soft">
      <summary className="touch underline underline-offset-4">
        {t('changes.of')} ({of.length})
      </summary>
      <ul className="list-disc ps-5">
        {of.map(({ text, lang }) => (
          <li key={`${lang} ${text}`} lang={lang} className="wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
