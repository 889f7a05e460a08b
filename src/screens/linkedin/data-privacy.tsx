import type { LabelId } from '../../steps/labels.ts';
import type { DrawingProps } from '../drawing.ts';
import { Label, useWords } from '../label.tsx';
import { Bar } from '../parts/bars.tsx';
import { Arrow } from '../parts/icons.tsx';
import { Phone } from '../parts/phone.tsx';
import { PrivacyWindow } from './settings-page.tsx';

interface RowProps {
  label: LabelId;
  /** The row says that the setting is on; `again` where another row marks these words. */
  on?: 'marked' | 'again';
}

function Row({ label, on }: RowProps) {
  const words = useWords();
  return (
    <li className="row" data-area={label}>
      <span className="row-name">{words(label)}</span>
      {on && (
        <span className="row-state">
          <Label id="stateOn" again={on === 'again'} />
        </span>
      )}
      <Arrow />
    </li>
  );
}

/** No source shows the group's title in the app: a grey bar there. */
function FirstGroup({ titled }: { titled: boolean }) {
  return (
    <>
      <h2 className="group-title">
        {titled ? <Label id="howLinkedinUses" /> : <Bar length={60} />}
      </h2>
      <ul>
        <Row label="manageData" />
        <Row label="copyOfData" />
        <Row label="searchHistory" />
        <Row label="demographicInfo" />
        <Row label="research" on="again" />
        <Row label="aiImprovement" on="marked" />
      </ul>
    </>
  );
}

/** The Data privacy page, as far as its first group. */
export function DataPrivacy({ device, width }: DrawingProps) {
  if (device === 'phone') {
    return (
      <Phone title={<Label id="dataPrivacy" />}>
        <section className="phone-section">
          <FirstGroup titled={false} />
        </section>
      </Phone>
    );
  }
  return (
    <PrivacyWindow width={width}>
      <FirstGroup titled />
    </PrivacyWindow>
  );
}
