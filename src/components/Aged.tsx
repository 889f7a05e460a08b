import { useTranslation } from 'react-i18next';

/**
 * Says that the sources were read long ago. Both texts are in the page; `reader/early.ts` compares
 * the dates on the reader's device and the style sheet shows one, or neither.
 */
export function Aged() {
  const { t } = useTranslation('guide');
  return (['aging', 'old'] as const).map((age) => (
    <p
      key={age}
      className={`when-${age} mt-5 rounded-md border-2 border-line px-5 py-3 font-semibold`}
    >
      {t(`aged.${age}`)}
    </p>
  ));
}
