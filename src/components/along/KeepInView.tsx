import { useState } from 'react';
import { useWords } from '../../locales/useWords.ts';
import { KeepButton } from './KeepButton.tsx';
import { closeCompanion, openCompanion, useCompanion } from './small-window.ts';

/** Opens the small window of the guide, and closes it. */
export function KeepInView() {
  const { t } = useWords('guide');
  const isOpen = useCompanion() !== null;
  const [isRefused, setRefused] = useState(false);

  async function toggle() {
    if (isOpen) closeCompanion();
    else setRefused(!(await openCompanion()));
  }

  return (
    <KeepButton isOn={isOpen} said={isRefused ? t('along.inViewRefused') : ''} onPress={toggle}>
      {t('along.inView')}
    </KeepButton>
  );
}
