import { useTranslation } from 'react-i18next';
import { buttonClass } from './Button.tsx';
import { CopyAddress } from './CopyAddress.tsx';
import { ArrowOut } from './icons.tsx';

interface OpenOnPlatformProps {
  /** The platform's name. */
  name: string;
  href: string;
  /** False where only the screen before it has an address. */
  exact: boolean;
  check: boolean;
}

/** Leads to the very screen on the platform, in another tab, so that the guide stays open. */
export function OpenOnPlatform({ name, href, exact, check }: OpenOnPlatformProps) {
  const { t } = useTranslation(['guide', 'shell']);
  const text = check ? 'openSetting' : exact ? 'open' : 'openNear';
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className={`no-print ${buttonClass('main')} max-narrow:w-full`}
    >
      {t(text, { name })} <ArrowOut />
      <span className="sr-only">({t('shell:newTab')})</span>
    </a>
  );
}

interface PlanBProps {
  href: string;
  otherwise: readonly string[];
}

/** What to do when the link shows something else. */
export function PlanB({ href, otherwise }: PlanBProps) {
  const { t } = useTranslation('guide');
  return (
    <details className="no-print text-[0.92rem]">
      <summary className="py-2 text-soft underline underline-offset-4">{t('planB.title')}</summary>
      <p className="mb-3">{t('planB.body')}</p>
      <CopyAddress address={href} />
      {otherwise.length > 0 && (
        <>
          <p className="mt-4 mb-2">{t('planB.other')}</p>
          <ol className="flex flex-col gap-3">
            {otherwise.map((each) => (
              <li key={each}>
                <CopyAddress address={each} />
              </li>
            ))}
          </ol>
        </>
      )}
    </details>
  );
}
