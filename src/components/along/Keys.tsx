import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../locales/useWords.ts';
import { useKept } from '../../reader/kept.ts';
import { Dialog } from '../Dialog.tsx';
import { KeyList } from '../KeyList.tsx';
import { wayOf } from './keys.ts';
import { settle } from './slide.ts';

/** Moves between steps by single keys, and lists them. In the window in which it stands, unless switched off. */
export function Keys() {
  const { t } = useWords('shell');
  const place = useRef<HTMLSpanElement>(null);
  const [isListed, setListed] = useState(false);
  const isOff = useKept().keys === 'off';

  // As soon as the button stands that comes with them: who sees it may press.
  useLayoutEffect(() => {
    const here = place.current?.ownerDocument;
    if (!here || isOff) return;
    const follow = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way) return;
      settle();
      if (way === 'list') setListed(true);
      else here.querySelector<HTMLAnchorElement>(`a[rel="${way}"]`)?.click();
    };
    here.addEventListener('keydown', follow);
    return () => here.removeEventListener('keydown', follow);
  }, [isOff]);

  return (
    <>
      <span ref={place} hidden />
      {isListed && (
        <Dialog title={t('keys.title')} onClose={() => setListed(false)}>
          <KeyList />
        </Dialog>
      )}
    </>
  );
}
