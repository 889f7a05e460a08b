import type { ReactNode } from 'react';
import type { RoutedContent } from '../content.ts';
import type { Address } from '../paths.ts';
import { Coming } from './Coming.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { Told } from './Told.tsx';
import { useAlong } from './useLoaded.ts';

interface SiteProps {
  address: Address;
  content: RoutedContent;
  /** True while the next page is on its way. */
  coming?: boolean;
  children: ReactNode;
}

/** What stands around every page. */
export function Site({ address, content, coming = false, children }: SiteProps) {
  const along = useAlong();
  const track = 'track' in address ? address.track : undefined;
  return (
    <Told content={content}>
      <div className="flex min-h-dvh flex-col">
        <SiteHeader address={address} lang={content.lang} />
        <Coming coming={coming} />
        <main id="main" className="grow" aria-busy={coming || undefined} data-track={track}>
          {children}
        </main>
        <SiteFooter lang={content.lang} />
        {along && <along.Along track={track}>{children}</along.Along>}
      </div>
    </Told>
  );
}
