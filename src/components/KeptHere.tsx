import { useRef, useState } from 'react';
import { useWords } from '../locales/useWords.ts';
import { useHydrated } from '../reader/hydrated.tsx';
import { erase, type Kept, useKept } from '../reader/kept.ts';
import { Button } from './Button.tsx';

const keys = ['language', 'device', 'ui', 'accounts', 'status', 'keys'] as const;

/** Shows all that this device keeps for us, and erases it. */
export function KeptHere() {
  const { t } = useWords('about');
  const hydrated = useHydrated();
  const all = useKept();
  const kept = keys.flatMap((key) => (all[key] ? [[key, all[key]] as const] : []));
  const [erased, setErased] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);

  function eraseAll() {
    erase();
    setErased(true);
    // The button is gone: the focus goes to what was said in its place.
    said.current?.focus();
  }

  return (
    <div className="mt-4 min-h-48 rounded-md border border-rule bg-card p-5">
      <noscript>
        <p>{t('privacy.noScript')}</p>
      </noscript>
      {hydrated && kept.length === 0 && <p>{t('privacy.nothing')}</p>}
      {kept.length > 0 && (
        <>
          <p className="mb-2">{t('privacy.kept')}</p>
          <dl className="mb-4 wrap-anywhere">
            {kept.map(([key, value]) => (
              <div key={key}>
                <dt className="inline font-semibold">{t(`privacy.keys.${key}`)}</dt>
                <dd className="ms-3 inline">{inWords(value)}</dd>
              </div>
            ))}
          </dl>
          <Button kind="quiet" onClick={eraseAll}>
            {t('privacy.erase')}
          </Button>
        </>
      )}
      <p ref={said} role="status" tabIndex={-1} className="mt-3 empty:min-h-0">
        {erased ? t('privacy.erased') : ''}
      </p>
    </div>
  );
}

/** A kept value as it is kept: short codes and ids, nothing else. */
function inWords(value: NonNullable<Kept[(typeof keys)[number]]>): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  return Object.entries(value)
    .map((pair) => pair.join(' '))
    .join(', ');
}
