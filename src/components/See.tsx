import type { ReactNode } from 'react';
import { Tick } from './icons.tsx';

/** What the reader should now see. */
export function See({ children }: { children: ReactNode }) {
  return (
    <p className="mt-4 flex gap-3 rounded-md bg-done-paper px-4 py-2.5 text-sm">
      <span className="text-done">
        <Tick />
      </span>
      <span>{children}</span>
    </p>
  );
}
