import { useWords } from '../locales/useWords.ts';
import { buttonClass } from './Button.tsx';
import { ArrowOut } from './icons.tsx';
import { OutLink } from './OutLink.tsx';
import { Rich } from './Rich.tsx';

interface OpenOnPlatformProps {
  /** The platform's name. */
  name: string;
  href: string;
  /** What it opens, where that is not the drawn screen. */
  says?: string | undefined;
}

/** Leads to the platform: to the very screen that is drawn, or else says to which. */
export function OpenOnPlatform({ name, href, says }: OpenOnPlatformProps) {
  const { t } = useWords('guide');
  return (
    <OutLink href={href} className={`no-print ${buttonClass('main')} w-full`}>
      {says ? <Rich text={says} heading /> : t('open', { name })} <ArrowOut />
    </OutLink>
  );
}
