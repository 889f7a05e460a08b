import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { Companion } from './Companion.tsx';
import { Findable } from './Findable.tsx';
import { hostApp } from './host-app.ts';
import { KeepAwake } from './KeepAwake.tsx';
import { KeepInView } from './KeepInView.tsx';
import { Keys } from './Keys.tsx';
import { LeaveApp } from './LeaveApp.tsx';
import { slideSteps } from './slide.ts';
import { useCompanion } from './small-window.ts';

export { Findable };

interface AlongProps {
  /** The page's line, for its colours. */
  track: string | undefined;
  /** What the page shows. */
  children: ReactNode;
}

/** What goes along with the reader from page to page, and is not needed to read one. */
export function Along({ track, children }: AlongProps) {
  const companion = useCompanion();
  // As soon as it is drawn: who presses then sees it slide.
  useLayoutEffect(slideSteps, []);
  // Elsewhere there is no way on.
  const keys = track && <Keys />;
  return (
    <>
      {keys}
      {companion &&
        createPortal(
          <main data-track={track} className="companion">
            <Companion companion={companion} />
            {children}
            {keys}
          </main>,
          companion.window.document.body,
        )}
    </>
  );
}

/** A phone lies beside the computer; a computer has room for a second window; an app's own browser has neither. */
export function Keep() {
  const app = hostApp(navigator.userAgent);
  if (app) return <LeaveApp app={app} />;
  return matchMedia('(pointer: coarse)').matches ? <KeepAwake /> : <KeepInView />;
}
