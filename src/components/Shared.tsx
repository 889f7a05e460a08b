import type { TFunction } from 'i18next';
import { useWords } from '../locales/useWords.ts';
import { devices, languages } from '../steps/basics.ts';
import { QrCode } from './QrCode.tsx';

interface SharedProps {
  /** Complete, with what was chosen in its query. */
  address: string;
  /** Name of the site or app that the page speaks of. */
  name: string;
}

/** What is handed on, in words and for the camera of another device. */
export function Shared({ address, name }: SharedProps) {
  const { t } = useWords('guide');
  return (
    <>
      <p className="mt-3">{inWords(address, name, t)}</p>
      <div className="mt-4 size-48">
        <QrCode text={address} label={t('share.code')} />
      </div>
      <p className="mt-2 text-sm text-soft">{t('share.aim')}</p>
    </>
  );
}

/** The device and the platform's language only where they were chosen: the address then holds them. */
function inWords(address: string, name: string, t: TFunction<'guide'>): string {
  const asked = new URL(address).searchParams;
  const device = devices.find((each) => each === asked.get('device'));
  const ui = languages.find((each) => each === asked.get('ui'));
  return [
    document.title,
    t('share.language'),
    ...(device ? [t(`device.${device}`)] : []),
    ...(ui ? [t(`platform.${ui}`, { name })] : []),
  ].join(' · ');
}

/** False where there is no sheet, or it was refused; who closes it without a choice wants nothing else. */
export async function sharedBySheet(
  address: string,
  name: string,
  t: TFunction<'guide'>,
): Promise<boolean> {
  if (!('share' in navigator)) return false;
  try {
    const text = inWords(address, name, t);
    await navigator.share({ title: document.title, text, url: address });
    return true;
  } catch (error) {
    // The second: it is open already.
    const names = ['AbortError', 'InvalidStateError'];
    return error instanceof DOMException && names.includes(error.name);
  }
}
