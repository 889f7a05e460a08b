import { useState } from 'react';
import { useWords } from '../../locales/useWords.ts';
import { KeepButton } from './KeepButton.tsx';

interface LeaveAppProps {
  /** The app in whose own browser the page is open. */
  app: string;
}

/**
 * An app's own browser cannot stand beside its settings, and closes with a press: the reader takes the
 * address along into theirs.
 */
export function LeaveApp({ app }: LeaveAppProps) {
  const { t } = useWords('guide');
  const [said, setSaid] = useState('');

  async function copy() {
    const address = location.href;
    try {
      await navigator.clipboard.writeText(address);
      setSaid(t('along.left', { app }));
    } catch {
      // Refused, or there is no clipboard at all.
      setSaid(t('along.leaveByHand', { app, address }));
    }
  }

  return (
    <KeepButton said={said} onPress={copy}>
      {t('along.leave')}
    </KeepButton>
  );
}
