import { useWords } from '../locales/useWords.ts';
import { Copyable } from './Copyable.tsx';
import { Disclosure } from './Disclosure.tsx';

interface PlanBProps {
  /** The address that was to be opened. */
  href: string;
  /** Other known addresses, best first. */
  otherwise: readonly string[];
}

/** What to do when the link shows something else. */
export function PlanB({ href, otherwise }: PlanBProps) {
  const { t } = useWords('guide');
  return (
    <Disclosure title={t('planB.title')}>
      <p className="mb-3">{t('planB.body')}</p>
      <Copyable short button={t('copy.address')}>
        {href}
      </Copyable>
      {otherwise.length > 0 && (
        <>
          <p className="mt-4 mb-2">{t('planB.other')}</p>
          <ol className="flex flex-col gap-3">
            {otherwise.map((each) => (
              <li key={each}>
                <Copyable short button={t('copy.address')}>
                  {each}
                </Copyable>
              </li>
            ))}
          </ol>
        </>
      )}
    </Disclosure>
  );
}
