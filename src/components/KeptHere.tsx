import { useEffect, useRef, useState } from 'react';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { addressOf, base, pathOf } from '../paths.ts';
import { erase } from '../reader/erase.ts';
import { type Progress, unread, useKept } from '../reader/kept.ts';
import { eraseOffline, keptPaths } from '../reader/offline.ts';
import { Button } from './Button.tsx';
import { PageLink } from './PageLink.tsx';

const keys = ['language', 'device', 'ui', 'accounts', 'keys'] as const;
const ofGuide = ['status', 'answered', 'sent', 'last', 'done'] as const;

/** Shows all that this device keeps for us, and erases it. */
export function KeptHere({ lang }: { lang: Language }) {
  const { t } = useWords('about');
  const read = useKept();
  const { guides = {}, ...all } = read;
  const kept = keys.flatMap((key) => (all[key] ? [[key, all[key]] as const] : []));
  const followed = Object.entries(guides);
  const [offline, setOffline] = useState<readonly string[]>([]);
  useEffect(() => void guidesOffline().then(setOffline), []);
  const isEmpty = kept.length + followed.length + offline.length === 0;
  const [erased, setErased] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const sure = useRef<HTMLDialogElement>(null);

  function eraseAll() {
    sure.current?.close();
    erase();
    void eraseOffline();
    setOffline([]);
    setErased(true);
    // The button is gone: the focus goes to what was said in its place.
    said.current?.focus();
  }

  return (
    <div className="mt-4 min-h-48 rounded-md border border-rule bg-card p-5">
      <noscript>
        <p>{t('privacy.noScript')}</p>
      </noscript>
      {read !== unread && isEmpty && <p>{t('privacy.nothing')}</p>}
      {!isEmpty && (
        <>
          <p className="mb-2">{t('privacy.kept')}</p>
          <dl className="mb-4 wrap-anywhere">
            {kept.map(([key, value]) => (
              <div key={key}>
                <dt className="inline font-semibold">{t(`privacy.keys.${key}`)}</dt>
                <dd className="ms-3 inline">{[value].flat().join(', ')}</dd>
              </div>
            ))}
            {followed.length > 0 && (
              <div>
                <dt className="font-semibold">{t('privacy.keys.guides')}</dt>
                {followed.map(([guide, progress]) => (
                  <dd key={guide} className="ms-3">
                    {guide}
                    <GuideKept progress={progress} />
                  </dd>
                ))}
              </div>
            )}
            {offline.length > 0 && (
              <div>
                <dt className="font-semibold">{t('privacy.keys.offline')}</dt>
                {offline.map((guide) => (
                  <dd key={guide} className="ms-3">
                    {guide}
                  </dd>
                ))}
              </div>
            )}
          </dl>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Button kind="quiet" onClick={() => sure.current?.showModal()}>
              {t('privacy.erase')}
            </Button>
            {followed.length > 0 && (
              <PageLink to={pathOf({ kind: 'refused', lang })} className="touch text-ink">
                {t('privacy.refused')}
              </PageLink>
            )}
          </div>
          <dialog
            ref={sure}
            aria-labelledby="sure"
            className="m-auto max-w-lead rounded-lg border-2 border-ink bg-card p-6 text-ink"
          >
            <h3 id="sure" className="mb-3 text-xl">
              {t('privacy.sure.title')}
            </h3>
            <p className="mb-5">{t('privacy.sure.body')}</p>
            <div className="flex flex-wrap gap-3">
              <Button kind="quiet" onClick={() => sure.current?.close()}>
                {t('privacy.sure.no')}
              </Button>
              <Button kind="main" onClick={eraseAll}>
                {t('privacy.sure.yes')}
              </Button>
            </div>
          </dialog>
        </>
      )}
      <p ref={said} role="status" tabIndex={-1} className="mt-3 empty:min-h-0">
        {erased ? t('privacy.erased') : ''}
      </p>
    </div>
  );
}

/** Guides of which a page is held for when there is no network, as `track/guide`. */
async function guidesOffline(): Promise<string[]> {
  const found = (await keptPaths()).flatMap((path) => {
    const address = addressOf(path.slice(base.length - 1));
    return address.kind === 'guide' ? `${address.track}/${address.guide}` : [];
  });
  return [...new Set(found)].sort();
}

/** As it is kept: short codes and ids, nothing else. */
function GuideKept({ progress }: { progress: Progress }) {
  const { t } = useWords('about');
  const { t: shell } = useWords('shell');
  const facts = ofGuide.flatMap((key) => (progress[key] ? [[key, progress[key]] as const] : []));
  return (
    <ul className="ms-3 text-sm text-soft">
      {facts.map(([key, value]) => (
        <li key={key}>
          {t(`privacy.guide.${key}`)}
          {shell('colon')} {[value].flat().join(', ')}
        </li>
      ))}
    </ul>
  );
}
