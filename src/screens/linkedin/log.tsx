import type { DrawingProps } from '../drawing.ts';
import { useWords } from '../label.tsx';
import { Bar } from '../parts/bars.tsx';
import { linesAfter, linesBefore, longDate } from '../sample.ts';
import { SettingsPage } from './settings-page.tsx';

type Lines = typeof linesAfter | typeof linesBefore;

function KnownLines({ lines, ui }: { lines: Lines; ui: DrawingProps['ui'] }) {
  const words = useWords();
  return lines.map(({ day, event }) => (
    <li className="log-line" data-area={event} key={day}>
      <time>{longDate(day, ui)}</time>
      <strong>{words(event)}</strong>
    </li>
  ));
}

/** The log of the account, newest first. What the line of 18 September 2025 says is not known. */
export function Log({ device, width, ui }: DrawingProps) {
  const words = useWords();
  return (
    <SettingsPage device={device} width={width} title="manageData">
      <ul>
        <KnownLines lines={linesAfter} ui={ui} />
        <li className="log-line" data-area="entryDate">
          <time>{words('entryDate')}</time>
          <div className="bars">
            <Bar length={86} />
            <Bar length={58} />
          </div>
        </li>
        <KnownLines lines={linesBefore} ui={ui} />
      </ul>
    </SettingsPage>
  );
}
