import type { ReactNode } from 'react';
import type { Width } from '../drawing.ts';

interface BrowserWindowProps {
  width: Width;
  /** What stands at the right of the top bar. */
  corner: ReactNode;
  children: ReactNode;
}

/** A site's page under its top bar: a plain square for the logo, and the search. */
export function BrowserWindow({ width, corner, children }: BrowserWindowProps) {
  return (
    <div className={`window window-${width}`}>
      <div className="top-bar">
        <i className="logo" />
        <i className="search" />
        {corner}
      </div>
      <div className="page">{children}</div>
    </div>
  );
}
