import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../locales/useWords.ts';
import { barButtonClass } from './Button.tsx';
import { Cross } from './icons.tsx';

interface DialogProps {
  title: string;
  /** It was closed, by whatever means. */
  onClose: () => void;
  children: ReactNode;
}

/** A few words over the page: open as long as it is drawn. The focus comes back to what it was opened by. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useWords('guide');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Taken away while it is open, it would keep the focus from coming back.
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      className="dialog no-print"
      {...{ closedby: 'any' }}
    >
      <div className="mb-3 flex items-center justify-between gap-4">
        <h2 id={heading} className="text-xl">
          {title}
        </h2>
        <button
          type="button"
          className={barButtonClass}
          aria-label={t('picture.close')}
          onClick={() => dialog.current?.close()}
        >
          <Cross />
        </button>
      </div>
      {children}
    </dialog>
  );
}
