import { useState } from 'react';
import { useWords } from '../../locales/useWords.ts';
import { useCompanion } from './companion-now.ts';
import { KeepButton } from './KeepButton.tsx';

/** All that the small window needs. */
export const loadCompanion = () => import('./Companion.tsx');

/** Opens the small window of the guide, and closes it. */
export function KeepInView() {
  const { t } = useWords('guide');
  const companion = useCompanion();
  const [isRefused, setRefused] = useState(false);

  async function open() {
    // Browsers let a press open a window for some seconds.
    const loaded = await loadCompanion().catch(() => null);
    setRefused(!(await loaded?.openCompanion()));
  }

  return (
    <KeepButton
      isOn={companion !== null}
      said={isRefused ? t('along.inViewRefused') : ''}
      onNear={() => void loadCompanion().catch(() => {})}
      onPress={companion ? () => companion.window.close() : open}
    >
      {t('along.inView')}
    </KeepButton>
  );
}
