import type { ReactNode } from 'react';
import type { LabelId } from '../../steps/labels.ts';
import type { DrawingProps, Width } from '../drawing.ts';
import { Label } from '../label.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Bar } from '../parts/bars.tsx';
import { BrowserWindow } from '../parts/browser-window.tsx';
import { Arrow } from '../parts/icons.tsx';
import { Phone } from '../parts/phone.tsx';
import { Sections } from './sections.tsx';

/** The left menu under its heading, whose words no source gives. */
export function SettingsMenu({ selected }: { selected: 'accountPreferences' | 'dataPrivacy' }) {
  return (
    <nav className="settings-menu">
      <Bar length={44} size="title" />
      <Sections selected={selected} />
    </nav>
  );
}

/** The site's settings, open at Data privacy. Narrow, the left menu has no room. */
export function PrivacyWindow({ width, children }: { width: Width; children: ReactNode }) {
  return (
    <BrowserWindow width={width} corner={<Avatar size="small" />}>
      {width === 'wide' && <SettingsMenu selected="dataPrivacy" />}
      <main className="pane">
        <section className="card">{children}</section>
      </main>
    </BrowserWindow>
  );
}

interface SettingsPageProps extends Pick<DrawingProps, 'device' | 'width'> {
  title: LabelId;
  children: ReactNode;
}

/** A page inside Data privacy: its title with the way back, then its content. */
export function SettingsPage({ device, width, title, children }: SettingsPageProps) {
  if (device === 'phone') {
    return (
      <Phone title={<Label id={title} />}>
        <section className="phone-section">{children}</section>
      </Phone>
    );
  }
  return (
    <PrivacyWindow width={width}>
      <header className="card-title">
        <Arrow back />
        <h1>
          <Label id={title} />
        </h1>
      </header>
      {children}
    </PrivacyWindow>
  );
}
