import { useWords } from '../locales/useWords.ts';
import { useHydrated } from '../reader/hydrated.tsx';
import { keep, useKept } from '../reader/kept.ts';

const keys = { next: ['→', 'j'], back: ['←', 'k'], list: ['?'] } as const;

/** The keys that move between steps, and the switch that turns them off. */
export function KeyList() {
  const { t } = useWords('shell');
  const hydrated = useHydrated();
  const isOff = useKept().keys === 'off';
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        {(['next', 'back', 'list'] as const).map((does) => (
          <div key={does} className="contents">
            <dt className="flex gap-1.5">
              {keys[does].map((key) => (
                <kbd key={key} className="chip min-w-8 text-center">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <label
        className={`noscript:hidden mt-4 flex w-fit items-center gap-2.5 py-2.5 ${hydrated ? '' : 'invisible'}`}
      >
        <input
          type="checkbox"
          checked={!isOff}
          onChange={({ target }) => keep({ keys: target.checked ? undefined : 'off' })}
          className="size-5 shrink-0 accent-ink"
        />
        {t('keys.use')}
      </label>
    </>
  );
}
