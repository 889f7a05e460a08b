import type { ComponentProps } from 'react';

const looks = {
  /** The next thing to press on this page. */
  line: 'bg-line-fill text-on-line border-line-fill',
  /** Leads to the platform. */
  main: 'bg-ink text-paper border-ink',
  quiet: 'bg-card text-ink border-edge',
};

export type ButtonKind = keyof typeof looks;

/** The look of a button, for links that are one. */
export function buttonClass(kind: ButtonKind): string {
  return `inline-flex items-center justify-center gap-2 rounded-md border px-5 py-3 text-center font-bold no-underline leading-snug ${looks[kind]}`;
}

/** The look of a button of one word or sign, over a picture. */
export const barButtonClass =
  'inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center gap-2 rounded-md border border-edge px-4 font-bold bg-card text-ink';

interface ButtonProps extends ComponentProps<'button'> {
  kind: ButtonKind;
}

export function Button({ kind, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`${buttonClass(kind)} cursor-pointer ${className}`}
    />
  );
}
