import { useWords } from '../locales/useWords.ts';
import { useAlong } from './useLoaded.ts';

/** Keeps the guide in view on a computer, and the screen on elsewhere. Its place is kept until it can. */
export function Keep() {
  const { t } = useWords('guide');
  const along = useAlong();
  return along ? <along.Keep /> : <span className="keep touch invisible">{t('along.inView')}</span>;
}
