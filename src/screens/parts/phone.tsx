import type { ReactNode } from 'react';
import { clock } from '../sample.ts';
import { Arrow } from './icons.tsx';

export function StatusBar() {
  return (
    <div className="status-bar">
      <span>{clock}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

interface PhoneProps {
  title: ReactNode;
  children: ReactNode;
}

/** An app's page: the way back, its title, and white sections on grey ground. */
export function Phone({ title, children }: PhoneProps) {
  return (
    <div className="phone">
      <StatusBar />
      <div className="phone-title">
        <Arrow back />
        <h1>{title}</h1>
      </div>
      <div className="phone-page">{children}</div>
    </div>
  );
}
