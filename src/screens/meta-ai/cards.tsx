/** The states that a check compares, as large as a card. No source gives their words: bars alone. */
import { Label } from '../label.tsx';
import { Bar, Bars } from '../parts/bars.tsx';
import { Bell, BlueDisc, Cross, Envelope, Tick } from './icons.tsx';

function Mail({ lengths, isNew = false }: { lengths: readonly number[]; isNew?: boolean }) {
  return (
    <li className={isNew ? 'mail mail-new' : 'mail'}>
      <Envelope />
      <Bars lengths={lengths} />
      {isNew && (
        <span className="mail-tick">
          <Tick />
        </span>
      )}
    </li>
  );
}

/** An inbox, with the answer on top or still without it. */
function inbox(answered: boolean) {
  return () => (
    <ul className="state-card inbox">
      {answered && <Mail lengths={[38, 74]} isNew />}
      <Mail lengths={[30, 58]} />
      <Mail lengths={[44, 66]} />
      {!answered && <Mail lengths={[26, 50]} />}
    </ul>
  );
}

export const emailCard = inbox(true);
export const awaitingCard = inbox(false);

/** The short window that follows the sending. */
export function WindowCard() {
  return (
    <div className="state-card behind">
      <div className="dialog">
        <span className="dialog-tick">
          <Tick />
        </span>
        <div className="bars">
          <Bar length={56} size="title" />
          <Bar length={96} />
          <Bar length={70} />
        </div>
        <Cross />
      </div>
    </div>
  );
}

/** The chat with Meta AI, silenced: it says nothing of a refusal. */
export function MutedCard() {
  return (
    <div className="state-card muted">
      <BlueDisc size="medium" />
      <div className="bars">
        <strong>
          <Label id="metaAiChat" />
        </strong>
        <Bar length={66} />
      </div>
      <Bell off />
    </div>
  );
}
