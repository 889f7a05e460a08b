import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { RoutedContent } from '../content.ts';
import { createWords } from '../locales/i18n.ts';
import type { Address } from '../paths.ts';
import { Coming } from './Coming.tsx';
import { Dates } from './Dates.tsx';
import { Labels } from './Labels.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { Sources } from './Sources.ts';
import { useAlong } from './useLoaded.ts';

interface SiteProps {
  address: Address;
  content: RoutedContent;
  /** True while the next page is on its way. */
  coming?: boolean;
  children: ReactNode;
}

const none = {};

/** What stands around every page, and the words, labels, sources and dates that it may name. */
export function Site({ address, content, coming = false, children }: SiteProps) {
  const along = useAlong();
  const track = 'track' in address ? address.track : undefined;
  return (
    <I18nextProvider i18n={createWords(content.lang, content.words)}>
      <Labels value={'labels' in content ? content.labels : none}>
        <Sources
          value={content.kind === 'guide' || content.kind === 'track' ? content.sources : none}
        >
          <Dates value={'dates' in content ? content.dates : none}>
            <div className="flex min-h-dvh flex-col">
              <SiteHeader address={address} lang={content.lang} />
              <Coming coming={coming} />
              <main id="main" className="grow" aria-busy={coming || undefined} data-track={track}>
                {children}
              </main>
              <SiteFooter lang={content.lang} />
              {along && <along.Along track={track}>{children}</along.Along>}
            </div>
          </Dates>
        </Sources>
      </Labels>
    </I18nextProvider>
  );
}
