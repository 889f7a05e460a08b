import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="inline-block size-[0.85em] shrink-0"
    >
      {children}
    </svg>
  );
}

export function ArrowRight() {
  return (
    <Icon>
      <path d="M2 8h12M9.5 3.5 14 8l-4.5 4.5" />
    </Icon>
  );
}

export function ArrowLeft() {
  return (
    <Icon>
      <path d="M14 8H2m4.5-4.5L2 8l4.5 4.5" />
    </Icon>
  );
}

/** Leaves our site. */
export function ArrowOut() {
  return (
    <Icon>
      <path d="M4 12 12 4M5.5 3.5h7v7" />
    </Icon>
  );
}

export function Tick() {
  return (
    <Icon>
      <path d="m2 9 4 4 8-10" />
    </Icon>
  );
}

export function Cross() {
  return (
    <Icon>
      <path d="m3 3 10 10M13 3 3 13" />
    </Icon>
  );
}

export function Plus() {
  return (
    <Icon>
      <path d="M8 2v12M2 8h12" />
    </Icon>
  );
}

export function Minus() {
  return (
    <Icon>
      <path d="M2 8h12" />
    </Icon>
  );
}
