import { useState } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../locales/useWords.ts';
import { carriedSearch } from '../reader/choice.ts';
import { useHydrated } from '../reader/hydrated.tsx';
import { useLoaded } from './useLoaded.ts';

interface ShareProps {
  /** What this page is. */
  of: 'step' | 'guide';
  /** Name of the site or app that the page speaks of. */
  name: string;
  /** Its look. */
  className: string;
}

/** Opens all the ways to hand this page on; where they do not come, its address is there to be copied. */
export function Share({ of, name, className }: ShareProps) {
  const { t } = useWords('guide');
  const hydrated = useHydrated();
  const { search } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const loaded = useLoaded('Shared', isOpen);
  const address = () => location.origin + location.pathname + carriedSearch(search);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className={`keep no-print cursor-pointer ${className} ${hydrated ? '' : 'invisible'}`}
        onClick={() => setOpen(true)}
      >
        {t('share.button')}
      </button>
      {isOpen && loaded && (
        <loaded.Shared of={of} address={address()} name={name} onClose={() => setOpen(false)} />
      )}
      {isOpen && loaded === null && (
        <span role="status" className="basis-full wrap-anywhere select-all">
          {address()}
        </span>
      )}
    </>
  );
}
