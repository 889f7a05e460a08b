import type { ReactNode } from 'react';
import { useWords } from '../../locales/useWords.ts';
import { Tick } from '../icons.tsx';

interface KeepButtonProps {
  isOn: boolean;
  /** What came of it, where that is not seen by itself. */
  said: string;
  onPress: () => void;
  children: ReactNode;
}

/** Stands exactly where its place was kept. */
export function KeepButton({ isOn, said, onPress, children }: KeepButtonProps) {
  const { t } = useWords('guide');
  return (
    <>
      <span className="relative">
        <span className="touch invisible">{t('along.inView')}</span>
        <button
          type="button"
          aria-pressed={isOn}
          onClick={onPress}
          className="touch link absolute inset-y-0 start-0 cursor-pointer gap-0.5 whitespace-nowrap text-soft"
        >
          {children} {isOn && <Tick />}
        </button>
      </span>
      <span role="status" className="order-last basis-full empty:hidden">
        {said}
      </span>
    </>
  );
}
