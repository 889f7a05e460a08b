import type { TraceContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';

export interface SureProps {
  trace: TraceContent;
  own: 'reading' | 'translation';
}

/** "2 sources", "one source", "our reading", "sources disagree". */
export function Sure({ trace: { confidence, count }, own }: SureProps) {
  const { t } = useWords('guide');
  switch (confidence) {
    case 'inferred':
      return t(`trace.${own}`);
    case 'confirmed':
      return count > 1 ? t('trace.several', { count }) : t('trace.official');
    default:
      return t(`trace.${confidence}`);
  }
}
