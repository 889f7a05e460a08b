import type { DrawingProps } from '../drawing.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Bar } from '../parts/bars.tsx';
import { BrowserWindow } from '../parts/browser-window.tsx';
import { Arrow } from '../parts/icons.tsx';
import { Phone } from '../parts/phone.tsx';
import { Sections } from './sections.tsx';
import { SettingsMenu } from './settings-page.tsx';

// The rows of Account preferences: nobody presses one, so they stay unnamed.
const groups = [
  { title: 34, rows: [46, 58, 39] },
  { title: 26, rows: [52, 43] },
] as const;

/** The settings as they open: the six sections, Account preferences first. */
export function Settings({ device, width }: DrawingProps) {
  if (device === 'phone') {
    return (
      <Phone title={<Bar length={46} size="title" />}>
        <section className="phone-section">
          <Sections />
        </section>
        <div className="phone-foot">
          <Bar length={38} size="small" />
          <Bar length={52} size="small" />
          <Bar length={30} size="small" />
        </div>
      </Phone>
    );
  }
  return (
    <BrowserWindow width={width} corner={<Avatar size="small" />}>
      <SettingsMenu selected="accountPreferences" />
      {width === 'wide' && (
        <main className="pane">
          {groups.map((group) => (
            <section className="card" key={group.title}>
              <div className="group-title">
                <Bar length={group.title} size="title" />
              </div>
              {group.rows.map((length) => (
                <div className="row" key={length}>
                  <Bar length={length} />
                  <Arrow />
                </div>
              ))}
            </section>
          ))}
        </main>
      )}
    </BrowserWindow>
  );
}
