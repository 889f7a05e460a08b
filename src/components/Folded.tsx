import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useHydrated } from '../reader/hydrated.tsx';

interface FoldedProps {
  isOpen: boolean;
  children: ReactNode;
}

/**
 * Hides what is not chosen, but not from the browser's own search, which opens it until something is
 * chosen. Where there is no script yet, what it holds hides itself.
 */
export function Folded({ isOpen, children }: FoldedProps) {
  const fold = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const { hash } = useLocation();
  const [foundAt, setFoundAt] = useState<string | null>(null);
  const isHidden = hydrated && !isOpen && foundAt !== hash;

  useEffect(() => {
    const element = fold.current;
    const find = () => setFoundAt(location.hash);
    element?.addEventListener('beforematch', find);
    return () => element?.removeEventListener('beforematch', find);
  }, []);

  // React knows `hidden` alone.
  useLayoutEffect(() => {
    if (isHidden) fold.current?.setAttribute('hidden', 'until-found');
    else fold.current?.removeAttribute('hidden');
  }, [isHidden]);

  // The browser is surer of the address than a program that has just come.
  return (
    <div ref={fold} className="has-[:target]:block has-[:target]:[content-visibility:visible]">
      {children}
    </div>
  );
}
