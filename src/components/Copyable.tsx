import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.ts';
import { useHydrated } from '../reader/hydrated.tsx';
import { Button } from './Button.tsx';
import { useCopy } from './useCopy.ts';

interface CopyableProps {
  /** The button's words. */
  button: string;
  /** An address stands in one line with its button; a text is long. */
  short?: boolean;
  lang?: string | undefined;
  /** The text to copy. */
  children: ReactNode;
}

/** A text to be copied, by a button or by hand. */
export function Copyable({ button, short = false, lang, children }: CopyableProps) {
  const { t } = useWords('guide');
  const hydrated = useHydrated();
  const { source, state, copy } = useCopy<HTMLElement>();
  const Element = short ? 'code' : 'div';
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Element
        ref={(element: HTMLElement | null) => {
          source.current = element;
        }}
        lang={lang}
        className={`min-w-0 rounded-sm border border-rule bg-card px-3 py-2 text-xs whitespace-pre-wrap wrap-anywhere select-all ${short ? '' : 'basis-full'}`}
      >
        {children}
      </Element>
      {/* Without script it could do nothing, but its place is kept: nothing may jump. */}
      <Button kind="quiet" onClick={copy} className={hydrated ? '' : 'invisible'}>
        {button}
      </Button>
      <span role="status" className="basis-full empty:hidden">
        {state === 'idle' ? '' : t(`copy.${state}`)}
      </span>
    </div>
  );
}
