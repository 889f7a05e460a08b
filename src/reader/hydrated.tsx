import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';

const Hydrated = createContext(true);

/** False in the prerendered page and while it is hydrated: what only a browser knows must wait. */
export function useHydrated(): boolean {
  return useContext(Hydrated);
}

/**
 * Tells all that stands in it once it is hydrated. A store would do so at once, for each of some hundred
 * links in one long task; this way React does it in small parts, when nothing else is to be done.
 */
export function Hydration({ children }: { children: ReactNode }) {
  const isHydrated = useDeferredValue(true, false);
  return <Hydrated value={isHydrated}>{children}</Hydrated>;
}
