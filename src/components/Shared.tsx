import { useWords } from '../locales/useWords.ts';
import { devices, platformLanguages } from '../steps/basics.ts';
import { Button } from './Button.tsx';
import { Copyable } from './Copyable.tsx';
import { Dialog } from './Dialog.tsx';
import { QrCode } from './QrCode.tsx';

interface SharedProps {
  /** What the page is. */
  of: 'step' | 'guide';
  /** Complete, with what was chosen in its query. */
  address: string;
  /** Name of the site or app that the page speaks of. */
  name: string;
  onClose: () => void;
}

/**
 * Hands a page on: by the system's sheet where there is one, by its address, by a code for the camera
 * of another device. It says in words what is handed on.
 */
export function Shared({ of, address, name, onClose }: SharedProps) {
  const { t } = useWords('guide');
  const inWords = useInWords(address, name);
  // Who closes the sheet without a choice, or cannot use it, has the other two before them.
  const send = () =>
    navigator.share({ title: document.title, text: inWords, url: address }).catch(() => {});
  return (
    <Dialog title={t(`share.${of}`)} onClose={onClose}>
      <p>{inWords}</p>
      {'share' in navigator && (
        <Button kind="line" onClick={send} className="mt-4 w-full">
          {t('share.send')}
        </Button>
      )}
      <div className="mt-4">
        <Copyable button={t('copy.address')}>{address}</Copyable>
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-4">
        <div className="size-40 shrink-0">
          <QrCode text={address} label={t('share.code')} />
        </div>
        <p className="min-w-32 flex-1 text-sm text-soft">{t('share.aim')}</p>
      </div>
    </Dialog>
  );
}

/** The device and the platform's language only where they were chosen: the address then holds them. */
function useInWords(address: string, name: string): string {
  const { t } = useWords('guide');
  const asked = new URL(address).searchParams;
  const device = devices.find((each) => each === asked.get('device'));
  const ui = platformLanguages.find((each) => each === asked.get('ui'));
  return [
    document.title,
    t('share.language'),
    ...(device ? [t(`device.${device}`)] : []),
    ...(ui ? [t(`platform.${ui}`, { name })] : []),
  ].join(' · ');
}
