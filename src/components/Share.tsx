import { useState } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../locales/useWords.ts';
import { carriedSearch } from '../reader/choice.ts';
import { useHydrated } from '../reader/hydrated.tsx';
import { Button } from './Button.tsx';
import { Copyable } from './Copyable.tsx';
import { useCopy } from './useCopy.ts';
import { parts, useLoaded } from './useLoaded.ts';

interface ShareProps {
  /** What this page is. */
  of: 'step' | 'guide';
  /** Name of the site or app that the page speaks of. */
  name: string;
}

/**
 * Hands this page on: by the system's sheet, else by copying its address. Beside it the address to be
 * copied by hand, and for the camera of another device.
 */
export function Share({ of, name }: ShareProps) {
  const { t } = useWords('guide');
  const hydrated = useHydrated();
  const { search } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const loaded = useLoaded('Shared', isOpen);
  const copying = useCopy<HTMLElement>();

  const address = () => location.origin + location.pathname + carriedSearch(search);

  async function share() {
    const sharing = parts.Shared().then(({ sharedBySheet }) => sharedBySheet(address(), name, t));
    if (await sharing.catch(() => false)) return;
    // What is copied is seen, and selected where the browser refuses.
    setOpen(true);
    copying.copy();
  }

  return (
    <div className={`no-print mt-7 flex flex-wrap gap-3 ${hydrated ? '' : 'invisible'}`}>
      <Button kind="quiet" onClick={share}>
        {t(`share.${of}`)}
      </Button>
      <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('share.more')}
      </Button>
      {hydrated && (
        <div hidden={!isOpen} className="basis-full">
          <Copyable short button={t('copy.address')} copying={copying}>
            {address()}
          </Copyable>
          {loaded && <loaded.Shared address={address()} name={name} />}
        </div>
      )}
    </div>
  );
}
