import { useWords } from '../../locales/useWords.ts';
import { setAwake, useAwake } from './awake.ts';
import { KeepButton } from './KeepButton.tsx';

/** Keeps the screen of the device on, and lets it go. */
export function KeepAwake() {
  const { t } = useWords('guide');
  const awake = useAwake();
  const said = { off: '', on: t('along.isAwake'), refused: t('along.awakeRefused') };
  return (
    <KeepButton isOn={awake === 'on'} said={said[awake]} onPress={() => setAwake(awake !== 'on')}>
      {t('along.awake')}
    </KeepButton>
  );
}
