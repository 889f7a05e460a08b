import type { ReactNode } from 'react';
import { Label, useWords } from '../label.tsx';
import { Bar } from '../parts/bars.tsx';
import { Arrow, Then } from '../parts/icons.tsx';
import { StatusBar } from '../parts/phone.tsx';
import { Bell, BlueDisc, Info } from './icons.tsx';

function ChatTop({ info }: { info: ReactNode }) {
  return (
    <>
      <StatusBar />
      <div className="app-bar">
        <Arrow back />
        <BlueDisc size="small" />
        <strong className="chat-name">
          <Label id="metaAiChat" />
        </strong>
        {info}
      </div>
    </>
  );
}

/** The chat with its "i", then the page that this opens. */
export function Mute() {
  const words = useWords();
  const info = (
    <span className="bar-button at-end" data-area="infoButton">
      <Info />
    </span>
  );
  return (
    <div className="phone moments">
      <div className="moment">
        <ChatTop info={info} />
        <div className="chat">
          <i className="bubble" />
          <i className="bubble bubble-own" />
        </div>
      </div>
      <div className="between">
        <Then />
      </div>
      <div className="moment details">
        <BlueDisc size="large" />
        <strong className="details-name">
          <Label id="metaAiChat" again />
        </strong>
        <div className="actions">
          <span className="action">
            <i className="action-disc" />
            <Bar length={70} size="small" />
          </span>
          <span className="action" data-area="mute">
            <span className="action-disc">
              <Bell />
            </span>
            {words('mute')}
          </span>
          <span className="action">
            <i className="action-disc" />
            <Bar length={56} size="small" />
          </span>
        </div>
        <div className="detail-lines">
          <Bar length={34} size="small" />
          <Bar length={62} />
          <Bar length={48} />
        </div>
      </div>
    </div>
  );
}
