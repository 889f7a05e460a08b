import type { DrawingProps } from '../drawing.ts';
import { Label } from '../label.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Bar, Bars } from '../parts/bars.tsx';
import { Gear } from '../parts/icons.tsx';
import { Phone, StatusBar } from '../parts/phone.tsx';
import { Lines } from './icons.tsx';
import { Rows } from './rows.tsx';

/** The site's left rail: icons alone. */
function Rail() {
  return (
    <nav className="rail">
      <i className="logo" />
      {['home', 'search', 'messages', 'new', 'more'].map((name) => (
        <i className="square" key={name} />
      ))}
    </nav>
  );
}

function Photos() {
  return (
    <div className="photos">
      {['a', 'b', 'c', 'd', 'e', 'f'].map((name) => (
        <i key={name} />
      ))}
    </div>
  );
}

function PhoneProfile() {
  return (
    <div className="phone profile">
      <StatusBar />
      <div className="app-bar">
        <Bar length={42} size="title" />
        <span className="bar-button" data-area="menuLines">
          <Lines />
        </span>
      </div>
      <div className="profile-head">
        <Avatar size="large" />
        <Bars lengths={[58, 84, 40]} />
      </div>
      <div className="grey-buttons">
        <i />
        <i />
      </div>
      <Photos />
    </div>
  );
}

/** The reader's own profile; on the site, with the menu that the gear opens. */
export function Profile({ device, width }: DrawingProps) {
  if (device === 'phone') return <PhoneProfile />;
  return (
    <div className={`window window-${width} with-rail`}>
      {width === 'wide' && <Rail />}
      <main className="profile">
        <div className="profile-head">
          <Avatar size="large" />
          <div className="bars">
            <div className="profile-name">
              <Bar length={30} size="title" />
              <i className="grey-button" />
              <span className="bar-button" data-area="gear">
                <Gear />
              </span>
            </div>
            <Bars lengths={[70, 46]} />
          </div>
        </div>
        <div className="profile-body">
          <Photos />
          <div className="sheet">
            <Rows of={[44, 'igSettings', 52, 30]} />
          </div>
        </div>
      </main>
    </div>
  );
}

function Settings() {
  return (
    <>
      <Rows of={[48, 62, 40]} />
      <h2 className="group-title">
        <Label id="igMoreInfo" />
      </h2>
      <Rows of={[26, 'privacyCentre', 54, 'igAbout']} />
    </>
  );
}

/** The long list of settings, scrolled to its end. */
export function InstagramSettings({ device, width }: DrawingProps) {
  if (device === 'phone') {
    return (
      <Phone title={<Label id="igSettings" />}>
        <div className="group-title">
          <Bar length={46} />
        </div>
        <Settings />
      </Phone>
    );
  }
  return (
    <div className={`window window-${width} with-rail`}>
      {width === 'wide' && <Rail />}
      <nav className="settings-column">
        <h1 className="pane-title">
          <Label id="igSettings" />
        </h1>
        <Settings />
      </nav>
      {width === 'wide' && (
        <main className="settings-pane">
          <Bar length={42} size="title" />
          <Bars lengths={[88, 96, 60]} />
          <Bars lengths={[92, 74]} />
        </main>
      )}
    </div>
  );
}
