import { type ReactNode, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { RoutedContent } from '../content.ts';
import { createWords } from '../locales/i18n.ts';
import type { Address } from '../paths.ts';
import { Labels } from './Labels.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

interface SiteProps {
  address: Address;
  content: RoutedContent;
  children: ReactNode;
}

const noLabels = {};

/** What stands around every page, and the words and labels that it may use. */
export function Site({ address, content, children }: SiteProps) {
  const words = useMemo(() => createWords(content.lang, content.words), [content]);
  return (
    <I18nextProvider i18n={words}>
      <Labels value={content.kind === 'guide' ? content.labels : noLabels}>
        <div className="flex min-h-dvh flex-col">
          <SiteHeader address={address} />
          <main
            id="main"
            className="grow"
            data-track={'track' in address ? address.track : undefined}
          >
            {children}
          </main>
          <SiteFooter lang={content.lang} />
        </div>
      </Labels>
    </I18nextProvider>
  );
}
