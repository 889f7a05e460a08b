import { useTranslation } from 'react-i18next';
import type { ClaimContent } from '../content.ts';
import { Rich } from './Rich.tsx';
import { SourceName } from './SourceList.tsx';

interface ClaimsProps {
  claims: readonly ClaimContent[];
}

/** Sentences about the platform or the law, each with what stands behind it. */
export function Claims({ claims }: ClaimsProps) {
  const { t } = useTranslation('guide');
  return (
    <ul className="flex flex-col gap-3">
      {claims.map(({ id, text, confidence, sources }) => (
        <li key={id}>
          <Rich text={text} />{' '}
          <span className="text-xs text-soft">
            {confidence !== 'confirmed' &&
              t(confidence === 'inferred' ? 'trust.reading' : `trust.${confidence}`)}
            {confidence !== 'confirmed' && sources.length > 0 && ' · '}
            {sources.map((source, index) => (
              <span key={source.href ?? source.name}>
                <SourceName source={source} />
                {index < sources.length - 1 && ', '}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
