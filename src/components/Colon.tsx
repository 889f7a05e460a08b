import { useWords } from '../locales/useWords.ts';

/** Between two lines of a heading that are read as one sentence. The eye has the line break. */
export function Colon() {
  const { t } = useWords('shell');
  return <span className="sr-only">{t('colon')} </span>;
}
