import { type ReactNode, Suspense, useDeferredValue } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useHydrated } from '../reader/hydrated.tsx';

/**
 * What is not needed to act: there from the first in the page that the build wrote, and taken over by
 * script after the rest; on a page that the router opens it is drawn once the rest is seen. But who
 * comes back to where a page was left, or to a part of it, finds it whole.
 */
export function Later({ children }: { children: ReactNode }) {
  const fromBuild = !useHydrated();
  const { hash } = useLocation();
  const isAwaited = useNavigationType() === 'POP' || hash !== '';
  const isTime = useDeferredValue(true, fromBuild || isAwaited);
  return <Suspense>{isTime && children}</Suspense>;
}
