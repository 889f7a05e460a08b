import type { DrawingProps } from '../drawing.ts';
import { useWords } from '../label.tsx';
import { Bar, Bars } from '../parts/bars.tsx';
import { SettingsPage } from './settings-page.tsx';

/** The entry of 18 September 2025. Only its two buttons are attested. */
export function Entry({ device, width }: DrawingProps) {
  const words = useWords();
  return (
    <SettingsPage device={device} width={width} title="entryDate">
      <div className="text">
        <Bar length={70} size="title" />
        <Bars lengths={[100, 94, 78, 88, 46]} />
        <div className="buttons">
          <span className="button" data-area="accept">
            {words('accept')}
          </span>
          <span className="button" data-area="refuse">
            {words('refuse')}
          </span>
        </div>
      </div>
    </SettingsPage>
  );
}
