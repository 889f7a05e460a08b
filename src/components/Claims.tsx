import type { ClaimContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { OutLink } from './OutLink.tsx';
import { Rich } from './Rich.tsx';
import { Trace } from './Trace.tsx';

interface ClaimsProps {
  claims: readonly ClaimContent[];
}

/** Sentences about the platform or the law, each with what stands behind it. */
export function Claims({ claims }: ClaimsProps) {
  const { t } = useWords('guide');
  return (
    <ul className="flex flex-col gap-2">
      {claims.map(({ id, text, trace, link }) => (
        <li key={id}>
          <p>
            <Rich text={text} />
          </p>
          {link && (
            <OutLink href={link} className="touch text-ink">
              {t('openPage', { host: new URL(link).host })}
            </OutLink>
          )}
          <Trace trace={trace} />
        </li>
      ))}
    </ul>
  );
}
