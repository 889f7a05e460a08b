import { useWords } from '../locales/useWords.ts';
import { type Carried, carriedText } from '../reader/carried.ts';
import { isOver } from '../reader/resume.ts';
import { Copyable } from './Copyable.tsx';
import { QrCode } from './QrCode.tsx';

/** The most letters of which a camera can still read a code from a screen. */
const most = 1_000;

/** Progress as a link, to be opened on another device. */
export function Carry({ carried }: { carried: Carried }) {
  const { t } = useWords('refused');
  const address = `${location.origin}${location.pathname}#${carriedText(withoutNeedless(carried))}`;
  return (
    <div className="mt-4">
      <Copyable short button={t('carry.copy')}>
        {address}
      </Copyable>
      {address.length > most ? (
        <p className="mt-4">{t('carry.long')}</p>
      ) : (
        <div className="mt-4 w-full max-w-80">
          <QrCode text={address} label={t('carry.code')} />
        </div>
      )}
    </div>
  );
}

/** Of a guide that is over nobody needs the steps, and each makes the code finer. */
function withoutNeedless({ accounts, guides = {} }: Carried): Carried {
  const lean = Object.entries(guides).map(([guide, progress]) => {
    const { done, last, ...rest } = progress;
    return [guide, isOver(progress) ? rest : progress] as const;
  });
  return { ...(accounts && { accounts }), guides: Object.fromEntries(lean) };
}
