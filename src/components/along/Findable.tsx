import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Stands in what is hidden by its class: the browser's own search then finds it, and opens it until something
 * else is chosen.
 */
export function Findable() {
  const place = useRef<HTMLSpanElement>(null);
  const { hash } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found is folded at the next choice.
  useLayoutEffect(() => {
    const folded = place.current?.parentElement;
    // The browser is surer of the address than a program that has just come.
    if (!folded || folded.matches(':target')) return;
    const unfold = () => {
      folded.removeAttribute('hidden');
      folded.classList.remove('folded');
    };
    folded.classList.replace('hidden', 'folded');
    // Not by React, which knows `hidden` alone.
    folded.setAttribute('hidden', 'until-found');
    folded.addEventListener('beforematch', unfold);
    return () => {
      folded.removeEventListener('beforematch', unfold);
      unfold();
      folded.classList.add('hidden');
    };
  }, [hash]);

  return <span ref={place} hidden />;
}
