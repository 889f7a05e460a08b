import { useTranslation } from 'react-i18next';
import { buttonClass } from './Button.tsx';
import { ArrowOut } from './icons.tsx';
import { OutLink } from './OutLink.tsx';

interface OpenOnPlatformProps {
  /** The platform's name. */
  name: string;
  href: string;
  /** False where only the screen before it has an address. */
  exact: boolean;
  check: boolean;
}

/** Leads to the very screen on the platform. */
export function OpenOnPlatform({ name, href, exact, check }: OpenOnPlatformProps) {
  const { t } = useTranslation('guide');
  const text = check ? 'openSetting' : exact ? 'open' : 'openNear';
  return (
    <OutLink href={href} className={`no-print ${buttonClass('main')} max-narrow:w-full`}>
      {t(text, { name })} <ArrowOut />
    </OutLink>
  );
}
