import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { barButtonClass } from './Button.tsx';
import { Cross } from './icons.tsx';
import { setPlace, stripPlace } from './place.ts';
import { Sheet } from './Sheet.tsx';
import { useLoaded } from './useLoaded.ts';

interface WholeScreenProps {
  /** Its id, by which buttons open it. */
  id: string;
  step: StepContent;
  /** Path of the next step. */
  next?: string | undefined;
}

/**
 * The step's whole picture over the page. The platform opens and closes it, before any script; to
 * come nearer is a script of its own, fetched when the picture is opened.
 */
export function WholeScreen({ id, step, next }: WholeScreenProps) {
  const { t } = useWords('guide');
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const loaded = useLoaded('Zoom', isOpen);
  const alone = new Set(step.screens.map(({ device }) => device)).size === 1;

  useEffect(() => {
    const element = dialog.current;
    const follow = () => setOpen(element?.open ?? false);
    // It may have been opened before this script came.
    follow();
    element?.addEventListener('toggle', follow);
    return () => element?.removeEventListener('toggle', follow);
  }, []);

  return (
    <dialog
      ref={dialog}
      id={id}
      aria-label={t('picture.whole')}
      className="whole-screen no-print"
      {...{ closedby: 'any' }}
    >
      <div className="flex justify-end gap-2 p-2">
        {isOpen && loaded && stage.current && <loaded.Zoom stage={stage.current} />}
        <DialogButton id={id} command="close" className={barButtonClass}>
          {t('picture.close')} <Cross />
        </DialogButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and moves by the arrow keys. */}
      <div ref={stage} className="stage" tabIndex={0}>
        <div className="staged">
          {step.screens.map((screen) => (
            <div
              key={screen.picture.file}
              className={`whole ui-${screen.ui} ${alone ? '' : `on-${screen.device}`}`}
              data-strip={`${screen.picture.file}.0`}
              data-narrow={screen.narrow ? '' : undefined}
              ref={(element) => setPlace(element, stripPlace(screen, 0))}
            >
              <Sheet screen={screen} next={next} />
            </div>
          ))}
        </div>
      </div>
    </dialog>
  );
}

interface OpenWholeProps {
  id: string;
  /** Lies over the picture, below its marks, for a mouse or finger alone. */
  overPicture?: boolean;
  children?: ReactNode;
}

/** Opens the whole picture. */
export function OpenWhole({ id, overPicture = false, children }: OpenWholeProps) {
  return (
    <DialogButton
      id={id}
      command="show-modal"
      className={overPicture ? 'over-picture' : 'open-whole no-print'}
      {...(overPicture && { 'aria-hidden': true, tabIndex: -1 })}
    >
      {children}
    </DialogButton>
  );
}

interface DialogButtonProps extends React.ComponentProps<'button'> {
  id: string;
  command: 'show-modal' | 'close';
}

function DialogButton({ id, command, ...rest }: DialogButtonProps) {
  return <button type="button" {...rest} {...{ command, commandfor: id }} onClick={byScript} />;
}

/** For browsers that do not yet know what a button commands. */
function byScript({ currentTarget: button }: React.MouseEvent<HTMLButtonElement>) {
  if ('commandForElement' in HTMLButtonElement.prototype) return;
  const id = button.getAttribute('commandfor');
  const dialog = button.ownerDocument.querySelector<HTMLDialogElement>(`dialog[id="${id}"]`);
  if (button.getAttribute('command') === 'close') dialog?.close();
  else dialog?.showModal();
}
