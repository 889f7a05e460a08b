import type { ReactNode } from 'react';
import type { DrawingProps } from '../drawing.ts';
import { Label, useWords } from '../label.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Bar, Bars } from '../parts/bars.tsx';
import { BrowserWindow } from '../parts/browser-window.tsx';
import { Phone } from '../parts/phone.tsx';
import { Rows } from './rows.tsx';

/** Stands for the part of a sentence that no source gives. */
const unread = <i className="bar bar-inline" />;

/** The sentence that holds the link. In English only four of its words are attested. */
function Sentence() {
  const words = useWords();
  const link = words('objectLink');
  const [before = '', after = ''] = words('objectSentence').split(link);
  const isWhole = after !== '';
  return (
    <p className="sentence" data-area="objectSentence">
      {!isWhole && unread} {before}
      <span className="link" data-area="objectLink">
        {link}
      </span>
      {after} {!isWhole && unread}
    </p>
  );
}

function Message() {
  return (
    <section className="card message">
      <Bar length={48} size="title" />
      <Bars lengths={[100, 82]} />
      <Sentence />
      <Bars lengths={[94, 40]} />
    </section>
  );
}

function Topics() {
  return (
    <section className="topics">
      <h2>
        <Label id="privacyTopics" />
      </h2>
      <Rows of={[64, 'aiAtMeta', 46]} />
    </section>
  );
}

function Column({ children }: { children: ReactNode }) {
  return (
    <nav className="side">
      <h1>
        <Label id="privacyCentre" />
      </h1>
      <Rows of={[42, 56]} />
      {children}
    </nav>
  );
}

/** The message about AI, with the link, and the topics that lead there when it is missing. */
export function PrivacyCentre({ device, width }: DrawingProps) {
  if (device === 'phone') {
    return (
      <Phone title={<Label id="privacyCentre" />}>
        <div className="pane">
          <Message />
        </div>
        <Topics />
      </Phone>
    );
  }
  if (width === 'narrow') {
    return (
      <BrowserWindow width={width} corner={<Avatar size="small" />}>
        <main className="pane">
          <h1 className="pane-title">
            <Label id="privacyCentre" />
          </h1>
          <Message />
          <Topics />
        </main>
      </BrowserWindow>
    );
  }
  return (
    <BrowserWindow width={width} corner={<Avatar size="small" />}>
      <Column>
        <Topics />
      </Column>
      <main className="pane">
        <Message />
        <div className="cards">
          <i className="card" />
          <i className="card" />
        </div>
      </main>
    </BrowserWindow>
  );
}
