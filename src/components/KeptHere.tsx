import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHydrated } from '../reader/choice.ts';
import { erase, useKept } from '../reader/kept.ts';
import { Button } from './Button.tsx';

/** Shows all that this device keeps for us, and erases it. */
export function KeptHere() {
  const { t } = useTranslation('about');
  const hydrated = useHydrated();
  const kept = Object.entries(useKept());
  const [erased, setErased] = useState(false);
  if (!hydrated) return <p className="mt-3">{t('privacy.noScript')}</p>;

  function eraseAll() {
    erase();
    setErased(true);
  }

  return (
    <div className="mt-4 rounded-md border border-rule bg-card p-5">
      {kept.length === 0 ? (
        <p>{t('privacy.nothing')}</p>
      ) : (
        <>
          <p className="mb-2">{t('privacy.kept')}</p>
          <pre className="mb-4 text-sm whitespace-pre-wrap wrap-anywhere">
            {kept.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}
          </pre>
          <Button kind="quiet" onClick={eraseAll}>
            {t('privacy.erase')}
          </Button>
        </>
      )}
      <p role="status" className="mt-3 empty:hidden">
        {erased ? t('privacy.erased') : ''}
      </p>
    </div>
  );
}
