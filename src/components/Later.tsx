import { type ReactNode, Suspense, useDeferredValue } from 'react';
import { useHydrated } from '../reader/choice.ts';

/**
 * What is not needed to act: there from the first in the page that the build wrote, and taken over by
 * script after the rest; on a page that the router opens it is drawn once the rest is seen.
 */
export function Later({ children }: { children: ReactNode }) {
  const fromBuild = !useHydrated();
  const isTime = useDeferredValue(true, fromBuild);
  return <Suspense>{isTime && children}</Suspense>;
}
