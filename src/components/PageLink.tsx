import type { ComponentProps } from 'react';
import { useLocation } from 'react-router';
import { fileHref } from '../paths.ts';
import { carriedSearch } from '../reader/choice.ts';
import { useHydrated } from '../reader/hydrated.tsx';

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** A path made by `paths.ts`. */
  to: string;
  /** True where the link leads to the same page in the other language: nothing else may change. */
  samePage?: boolean;
}

/**
 * A link to a page of ours, which `links.ts` follows. It carries on the device and platform language
 * that the address names.
 */
export function PageLink({ to, samePage = false, ...rest }: PageLinkProps) {
  const { search, hash } = useLocation();
  const hydrated = useHydrated();
  const carried = samePage ? search + hash : carriedSearch(search);
  return <a {...rest} href={fileHref(to.slice(1)) + (hydrated ? carried : '')} />;
}
