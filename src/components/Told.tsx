import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { RoutedContent } from '../content.ts';
import { createWords } from '../locales/i18n.ts';
import { Dates } from './Dates.tsx';
import { Labels } from './Labels.tsx';
import { Sources } from './Sources.ts';

interface ToldProps {
  content: RoutedContent;
  children: ReactNode;
}

const none = {};

/** The words, labels, sources and dates that a page may name. */
export function Told({ content, children }: ToldProps) {
  return (
    <I18nextProvider i18n={createWords(content.lang, content.words)}>
      <Labels value={'labels' in content ? content.labels : none}>
        <Sources
          value={content.kind === 'guide' || content.kind === 'track' ? content.sources : none}
        >
          <Dates value={'dates' in content ? content.dates : none}>{children}</Dates>
        </Sources>
      </Labels>
    </I18nextProvider>
  );
}
