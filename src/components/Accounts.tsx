import type { StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { useHydrated } from '../reader/hydrated.tsx';
import { update, useKept } from '../reader/kept.ts';
import type { AccountId } from '../steps/guide.ts';

interface AccountsProps {
  accounts: NonNullable<StepContent['accounts']>;
}

/** The reader's own accounts on this line, to be ticked as each is done. */
export function Accounts({ accounts }: AccountsProps) {
  const { t } = useWords('parts');
  const hydrated = useHydrated();
  const ticked = useKept().accounts ?? [];

  function tick(id: AccountId, done: boolean) {
    update(({ accounts = [], ...kept }) => {
      const others = accounts.filter((each) => each !== id);
      return { ...kept, accounts: done ? [...others, id] : others };
    });
  }

  return (
    // Without script nothing would be kept; before it, its place is.
    <fieldset
      className={`mt-6 rounded-md border border-rule px-5 py-4 noscript:hidden ${hydrated ? '' : 'invisible'}`}
    >
      <legend className="px-1 font-heading text-lg font-bold">{t('accounts.title')}</legend>
      <p className="mb-2 text-sm text-soft">{t('accounts.body')}</p>
      <div className="flex flex-wrap gap-x-8">
        {accounts.map(({ id, name }) => (
          <label key={id} className="flex min-h-11 cursor-pointer items-center gap-2.5">
            <input
              type="checkbox"
              className="size-5 accent-done"
              checked={ticked.includes(id)}
              onChange={(event) => tick(id, event.target.checked)}
            />
            {name}
          </label>
        ))}
      </div>
      <p role="status" className="mt-1 text-sm">
        {t('accounts.count', {
          done: accounts.filter(({ id }) => ticked.includes(id)).length,
          of: accounts.length,
        })}
      </p>
    </fieldset>
  );
}
