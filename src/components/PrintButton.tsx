import { useWords } from '../locales/useWords.ts';
import { useHydrated } from '../reader/hydrated.tsx';
import { Button } from './Button.tsx';

/** Prints the page. Without script it could do nothing; before it, its place is kept. */
export function PrintButton() {
  const { t } = useWords('guide');
  const hydrated = useHydrated();
  return (
    <Button
      kind="quiet"
      className={`no-print noscript:hidden ${hydrated ? '' : 'invisible'}`}
      onClick={printWhole}
    >
      {t('paper.print')}
    </Button>
  );
}

/** Not every browser waits, when it prints, for images that were not wanted before. */
async function printWhole(): Promise<void> {
  const images = [...document.querySelectorAll<HTMLImageElement>('main img')];
  await Promise.allSettled(
    images.map((image) => {
      image.loading = 'eager';
      return image.decode();
    }),
  );
  window.print();
}
