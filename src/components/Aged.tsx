import { useWords } from '../locales/useWords.ts';
import { ArrowOut } from './icons.tsx';
import { OutLink } from './OutLink.tsx';

interface AgedProps {
  /** The surest address of the refusal itself. */
  direct: string;
}

/**
 * Says that the sources were read long ago and puts the direct address first. Both texts are in the
 * page; `reader/early.ts` compares the dates on the reader's device and the style sheet shows one,
 * or neither.
 */
export function Aged({ direct }: AgedProps) {
  const { t } = useWords('guide');
  return (['aging', 'old'] as const).map((age) => (
    <div key={age} className={`when-${age} mt-5 rounded-md border-2 border-line px-5 py-4`}>
      <p>{t(`aged.${age}`)}</p>
      <OutLink href={direct} className="mt-1 inline-block py-1 font-bold text-ink">
        {t('aged.direct', { host: new URL(direct).host })} <ArrowOut />
      </OutLink>
    </div>
  ));
}
