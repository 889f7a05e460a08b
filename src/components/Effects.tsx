import type { EffectsContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { Claims } from './Claims.tsx';

/** What a refusal changes and what it does not, each with its source. */
export function Effects({ changes, keeps }: EffectsContent) {
  const { t } = useWords('parts');
  return (
    <section
      aria-labelledby="effects"
      className="mt-10 rounded-lg border border-rule bg-card p-5 narrow:p-7"
    >
      <h2 id="effects" className="mb-5 text-xl">
        {t('end.effects.title')}
      </h2>
      <div className="grid gap-8 wide:grid-cols-2">
        <div>
          <h3 className="mb-3 text-md">{t('end.effects.changes')}</h3>
          <Claims claims={changes} />
        </div>
        <div>
          <h3 className="mb-3 text-md">{t('end.effects.keeps')}</h3>
          <Claims claims={keeps} />
        </div>
      </div>
    </section>
  );
}
