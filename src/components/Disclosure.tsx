import type { ReactNode } from 'react';

interface DisclosureProps {
  /** By which a link on the same page opens it. */
  id?: string;
  title: string;
  children: ReactNode;
}

/** A part of the page that opens when it is wanted. */
export function Disclosure({ id, title, children }: DisclosureProps) {
  return (
    <details className="group border-t border-rule last:border-b">
      <summary className="flex list-none items-center justify-between gap-4 py-4 font-bold">
        {title}
        <span aria-hidden className="text-xl leading-none group-open:rotate-45">
          +
        </span>
      </summary>
      <div id={id} className="scroll-mt-20 pb-5">
        {children}
      </div>
    </details>
  );
}
