import type { GuideContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { Copyable } from './Copyable.tsx';
import { Disclosure } from './Disclosure.tsx';
import { embedOf } from './embed-address.ts';
import { embedSnippet, heightListener } from './embed-snippet.ts';

/** For who wants to show this guide on a site of theirs: what to put there. Comes with the program alone. */
export function EmbedCode({ content }: { content: GuideContent }) {
  const { t } = useWords('parts');
  // Where the build was not told the site's address, the browser knows it.
  const origin = import.meta.env.SITE_ORIGIN || location.origin;
  return (
    <div className="no-print mt-10 max-w-text">
      <Disclosure title={t('embed.title')}>
        <p className="mb-3">{t('embed.body')}</p>
        <Copyable button={t('embed.copy')}>{embedSnippet(embedOf(content, origin))}</Copyable>
        <p className="mt-5 mb-3">{t('embed.grow')}</p>
        <Copyable button={t('embed.copyScript')}>{heightListener}</Copyable>
      </Disclosure>
    </div>
  );
}
