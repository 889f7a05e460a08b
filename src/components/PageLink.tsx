import type { ComponentProps } from 'react';
import { useHref, useLinkClickHandler, useLocation } from 'react-router';
import { carriedSearch } from '../reader/choice.ts';
import { useHydrated } from '../reader/hydrated.tsx';

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  /** A path made by `paths.ts`. */
  to: string;
  /** True where the link leads to the same page in the other language: nothing else may change. */
  samePage?: boolean;
}

/**
 * A link to a page of ours. It carries on the device and platform language that the address names. In
 * place of the router's `Link`, which brings what prefetches routes of a server that we do not have.
 */
export function PageLink({ to, samePage = false, ...rest }: PageLinkProps) {
  const { search, hash } = useLocation();
  const hydrated = useHydrated();
  const whole = hydrated ? to + (samePage ? search + hash : carriedSearch(search)) : to;
  return <a {...rest} href={useHref(whole)} onClick={useLinkClickHandler(whole)} />;
}
