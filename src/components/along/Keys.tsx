import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../locales/useWords.ts';
import { useKept } from '../../reader/kept.ts';
import { Button } from '../Button.tsx';
import { KeyList } from '../KeyList.tsx';
import { wayOf } from './keys.ts';

/** Moves between steps by single keys, and lists them. In the window in which it stands, unless switched off. */
export function Keys() {
  const { t } = useWords('shell');
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const isOff = useKept().keys === 'off';

  useEffect(() => {
    const element = dialog.current;
    const here = element?.ownerDocument;
    if (!here || isOff) return;
    const follow = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way) return;
      if (way === 'list') element.showModal();
      else here.querySelector<HTMLAnchorElement>(`a[rel="${way}"]`)?.click();
    };
    here.addEventListener('keydown', follow);
    return () => here.removeEventListener('keydown', follow);
  }, [isOff]);

  return (
    <dialog ref={dialog} aria-labelledby={title} className="keys no-print" {...{ closedby: 'any' }}>
      <h2 id={title} className="mb-4 text-xl">
        {t('keys.title')}
      </h2>
      <KeyList />
      <Button kind="quiet" className="mt-5" onClick={() => dialog.current?.close()}>
        {t('keys.close')}
      </Button>
    </dialog>
  );
}
