import type { ReactNode } from 'react';
import type { DrawingProps } from '../drawing.ts';
import { Label } from '../label.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Bar, Bars } from '../parts/bars.tsx';
import { BrowserWindow } from '../parts/browser-window.tsx';
import { Arrow, Gear } from '../parts/icons.tsx';
import { StatusBar } from '../parts/phone.tsx';
import { Lines } from './icons.tsx';
import { Row, Rows } from './rows.tsx';

function Post() {
  return (
    <section className="card post">
      <div className="person">
        <i className="disc" />
        <Bars lengths={[46, 30]} />
      </div>
      <i className="photo" />
    </section>
  );
}

/** The home page, with a menu that opens under the photo at its top right. */
function Window({ width, children }: Pick<DrawingProps, 'width'> & { children: ReactNode }) {
  const corner = (
    <>
      <i className="disc" />
      <i className="disc" />
      <span className="photo-button" data-area="profilePhoto">
        <Avatar size="medium" />
      </span>
    </>
  );
  return (
    <BrowserWindow width={width} corner={corner}>
      <div className="feed">
        <Post />
        <Post />
      </div>
      <div className="drop-down">{children}</div>
    </BrowserWindow>
  );
}

/** The app's menu page, under the bar that holds the three lines. */
function MenuPage({ children }: { children: ReactNode }) {
  return (
    <div className="phone">
      <StatusBar />
      <div className="app-bar">
        <Bar length={38} size="title" />
        <i className="disc" />
        <span className="bar-button" data-area="menuLines">
          <Lines />
        </span>
      </div>
      <div className="menu-page">
        <div className="tile person">
          <Avatar size="medium" />
          <Bars lengths={[52]} />
        </div>
        {children}
      </div>
    </div>
  );
}

function Tiles() {
  return (
    <div className="tiles">
      {[60, 44, 52, 70].map((length) => (
        <div className="tile" key={length}>
          <i className="sign" />
          <Bar length={length} />
        </div>
      ))}
    </div>
  );
}

const settings = <Row is="fbSettingsPrivacy" sign={<Gear />} />;

/** The menu behind the photo; in the app, behind the three lines. */
export function FacebookMenu({ device, width }: DrawingProps) {
  if (device === 'phone') {
    return (
      <MenuPage>
        <Tiles />
        <ul className="rows">
          <Row is={46} />
          {settings}
          <Row is={38} />
        </ul>
      </MenuPage>
    );
  }
  return (
    <Window width={width}>
      <div className="tile person">
        <Avatar size="medium" />
        <Bars lengths={[52]} />
      </div>
      <ul className="rows">
        {settings}
        <Row is={46} />
        <Row is={58} />
        <Row is={34} />
      </ul>
    </Window>
  );
}

/** What opens under Settings & privacy. Only one of its lines is attested. */
export function FacebookSubmenu({ device, width }: DrawingProps) {
  if (device === 'phone') {
    return (
      <MenuPage>
        <ul className="rows">{settings}</ul>
        <div className="nested">
          <Rows of={[36, 62, 'privacyCentre', 48, 54]} />
        </div>
      </MenuPage>
    );
  }
  return (
    <Window width={width}>
      <h2 className="back-title">
        <Arrow back />
        <Label id="fbSettingsPrivacy" />
      </h2>
      <Rows of={[36, 62, 'privacyCentre', 48, 54]} />
    </Window>
  );
}
