import type { ReactNode } from 'react';
import type { DrawingProps } from '../drawing.ts';
import { Label, useWords } from '../label.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Bar, Bars } from '../parts/bars.tsx';
import { BrowserWindow } from '../parts/browser-window.tsx';
import { Arrow, Then } from '../parts/icons.tsx';
import { StatusBar } from '../parts/phone.tsx';
import { Switch } from '../parts/switch.tsx';
import { Field } from './form.tsx';
import { Archive, Bin, BlueDisc } from './icons.tsx';
import { Rows } from './rows.tsx';

function Moment({ children }: { children: ReactNode }) {
  return <div className="moment">{children}</div>;
}

function Between() {
  return (
    <div className="between">
      <Then />
    </div>
  );
}

/** A chat's top, what opens behind its name, and the option: three moments, one above the other. */
export function AdvancedPrivacy() {
  return (
    <div className="phone moments">
      <Moment>
        <StatusBar />
        <div className="app-bar">
          <Arrow back />
          <span className="contact" data-area="contactName">
            <Avatar size="small" />
            <Bar length={62} size="title" />
          </span>
        </div>
        <div className="chat">
          <i className="bubble" />
          <i className="bubble bubble-own" />
        </div>
      </Moment>
      <Between />
      <Moment>
        <Rows of={[52, 38, 'advancedChatPrivacy', 60]} />
      </Moment>
      <Between />
      <Moment>
        <div className="option">
          <div>
            <strong>
              <Label id="advancedChatPrivacy" again />
            </strong>
            <Bars lengths={[96, 60]} />
          </div>
          <span className="option-switch" data-area="chatSwitch">
            <Switch on={false} />
          </span>
        </div>
      </Moment>
    </div>
  );
}

function Chat({ length }: { length: number }) {
  return (
    <li className="chat-line">
      <Avatar size="medium" />
      <Bars lengths={[length, length + 26]} />
    </li>
  );
}

/** The list of chats, the one with Meta AI held down, as on Android. */
export function Chats() {
  const words = useWords();
  return (
    <div className="phone chats">
      <StatusBar />
      <div className="app-bar">
        <Arrow back />
        <Bar length={8} size="title" />
        <span className="bar-button at-end">
          <Archive />
        </span>
        <span className="bar-button" data-area="bin">
          <Bin />
        </span>
      </div>
      <ul>
        <Chat length={48} />
        <li className="chat-line chat-held" data-area="metaAiChat">
          <BlueDisc size="medium" />
          <div className="bars">
            <strong>{words('metaAiChat')}</strong>
            <Bar length={72} />
          </div>
        </li>
        <Chat length={40} />
        <Chat length={56} />
        <Chat length={34} />
        <Chat length={52} />
      </ul>
      <span className="blue-circle" data-area="blueCircle">
        <BlueDisc size="small" />
      </span>
    </div>
  );
}

function Help() {
  const words = useWords();
  return (
    <section className="card help">
      <h1>
        <Label id="waHelpTitle" />
      </h1>
      <Bars lengths={[100, 92, 70]} />
      <p className="link" data-area="contactWhatsapp">
        {words('contactWhatsapp')}
      </p>
    </section>
  );
}

function HelpForm() {
  return (
    <section className="card help">
      <Field name={56} />
      <Field name="formEmail" />
      <Field name={40} large />
      <p className="form-end">
        <span className="main-button" data-area="sendButton">
          <Bar length={100} />
        </span>
      </p>
    </section>
  );
}

/** The help page and the form that its link opens. Three fields are attested, their names are not. */
export function WhatsappObjection({ device, width }: DrawingProps) {
  const both = (
    <>
      <Help />
      <Between />
      <HelpForm />
    </>
  );
  if (device === 'phone') {
    return (
      <div className="phone moments help-moments">
        <StatusBar />
        {both}
      </div>
    );
  }
  return (
    <BrowserWindow width={width} corner={<i className="menu-shape" />}>
      <main className="pane help-moments">{both}</main>
    </BrowserWindow>
  );
}
