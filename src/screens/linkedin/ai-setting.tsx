import type { DrawingProps } from '../drawing.ts';
import { Label, useWords } from '../label.tsx';
import { Bars } from '../parts/bars.tsx';
import { Switch } from '../parts/switch.tsx';
import { SettingsPage } from './settings-page.tsx';

function SwitchLine({ on }: { on: boolean }) {
  const words = useWords();
  return (
    <div className="switch-line" data-area="useMyData">
      <span>{words('useMyData')}</span>
      <span className="switch-state">
        <Switch on={on} />
        <Label id={on ? 'stateOn' : 'stateOff'} />
      </span>
    </div>
  );
}

/** The page of the setting: a question, the line with the switch, what it does. */
export function AiSetting({ device, width }: DrawingProps) {
  return (
    <SettingsPage device={device} width={width} title="aiImprovement">
      <div className="text">
        <Bars lengths={[100, 90, 62]} />
        <SwitchLine on />
        <Bars lengths={[95, 70]} />
        <p className="link">
          <Label id="learnMore" />
        </p>
      </div>
    </SettingsPage>
  );
}

/** The line with the switch alone, to compare with what the reader sees. */
export function aiCard(state: 'on' | 'off') {
  return ({ width }: DrawingProps) => (
    <div className={`switch-card switch-card-${width}`}>
      <SwitchLine on={state === 'on'} />
    </div>
  );
}
