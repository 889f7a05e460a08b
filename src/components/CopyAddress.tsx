import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';

interface CopyAddressProps {
  address: string;
}

/** An address to be copied. Where the browser refuses, it is selected for the reader to copy. */
export function CopyAddress({ address }: CopyAddressProps) {
  const { t } = useTranslation('guide');
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const text = useRef<HTMLElement>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setState('refused');
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-3">
      <code
        ref={text}
        className="min-w-0 rounded-sm border border-rule bg-card px-3 py-2 text-[0.85rem] break-all select-all"
      >
        {address}
      </code>
      <Button kind="quiet" onClick={copy}>
        {t('planB.copy')}
      </Button>
      <span role="status" className="basis-full empty:hidden">
        {state === 'idle' ? '' : t(`planB.${state}`)}
      </span>
    </div>
  );
}
