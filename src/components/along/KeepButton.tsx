import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../locales/useWords.ts';
import { Tick } from '../icons.tsx';

interface KeepButtonProps {
  /** Left out where it is pressed once, and nothing stays on. */
  isOn?: boolean;
  /** What came of it, where that is not seen by itself. */
  said: string;
  onPress: () => void;
  children: ReactNode;
}

/** Stands exactly where its place was kept. */
export function KeepButton({ isOn, said, onPress, children }: KeepButtonProps) {
  const { t } = useWords('guide');
  const place = useRef<HTMLSpanElement>(null);
  const saidBefore = useRef(said);

  // Not under what stays at the bottom of a phone; but who comes to another step reads on from its top.
  useEffect(() => {
    if (said !== saidBefore.current) place.current?.scrollIntoView({ block: 'nearest' });
    saidBefore.current = said;
  }, [said]);

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
      <span ref={place} role="status" className="order-last basis-full wrap-anywhere empty:hidden">
        {said}
      </span>
    </>
  );
}
