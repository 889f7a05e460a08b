/** Drawn with one stroke, like those of `parts/icons.tsx`; none copies an app's own icon. */
import type { ReactNode } from 'react';

function Icon({ name, children }: { name: string; children: ReactNode }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}

export function Lines() {
  return (
    <Icon name="lines">
      <path d="M4 7h16M4 12h16M4 17h16" />
    </Icon>
  );
}

export function Chevron() {
  return (
    <Icon name="chevron">
      <path d="m9 5 7 7-7 7" />
    </Icon>
  );
}

export function Bin() {
  return (
    <Icon name="bin">
      <path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5" />
    </Icon>
  );
}

export function Archive() {
  return (
    <Icon name="archive">
      <path d="M4 5h16v4H4zM6 9v11h12V9M12 12v5M9.5 14.5 12 17l2.5-2.5" />
    </Icon>
  );
}

export function Info() {
  return (
    <Icon name="info">
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v6M12 7v.5" />
    </Icon>
  );
}

export function Bell({ off = false }: { off?: boolean }) {
  return (
    <Icon name="bell">
      <path d="M6 16v-5a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4" />
      {off && <path d="M4 3 20 21" />}
    </Icon>
  );
}

export function Envelope() {
  return (
    <Icon name="envelope">
      <path d="M3 6h18v13H3zM3 6l9 8 9-8" />
    </Icon>
  );
}

export function Tick() {
  return (
    <Icon name="tick">
      <path d="m5 12.5 5 5 9-11" />
    </Icon>
  );
}

export function Cross() {
  return (
    <Icon name="cross">
      <path d="m6 6 12 12M18 6 6 18" />
    </Icon>
  );
}

/** The assistant's sign, which the sources call a blue circle. */
export function BlueDisc({ size }: { size: 'small' | 'medium' | 'large' }) {
  return <i className={`blue-disc blue-disc-${size}`} />;
}
