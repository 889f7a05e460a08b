import { useWords } from '../locales/useWords.ts';

/** Says that the next page is on its way, where it takes long enough to be wondered at. */
export function Coming({ coming }: { coming: boolean }) {
  const { t } = useWords('shell');
  return (
    <p
      role="status"
      className="coming no-print fixed inset-x-0 top-16 z-20 mx-auto narrow:top-4 w-fit rounded-full bg-ink px-4 py-2 text-sm font-semibold text-paper empty:hidden"
    >
      {coming ? t('coming') : ''}
    </p>
  );
}
