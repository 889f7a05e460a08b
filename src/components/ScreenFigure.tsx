import type { CutContent, ScreenContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { setPlace, stripPlace } from './place.ts';
import { Sheet } from './Sheet.tsx';
import { OpenWhole } from './WholeScreen.tsx';

interface ScreenFigureProps {
  screen: ScreenContent;
  /** True where no other device has a drawing of its own: this one serves both. */
  alone: boolean;
  /** Path of the page to which the last thing pressed leads. */
  next?: string | undefined;
  /** Id of the dialog that shows the whole screen; without it small windows show the whole here. */
  whole?: string | undefined;
}

/** A drawn screen in its frame. With `whole`, small windows see it cut to what is pressed. */
export function ScreenFigure({ screen, alone, next, whole }: ScreenFigureProps) {
  const { t } = useWords('guide');
  const { device, ui, picture, narrow, strips } = screen;
  const shown = `ui-${ui} ${alone ? '' : `on-${device}`}`;
  if (!whole) {
    return (
      <div className={shown}>
        <div className={`strip on-a-${device}`} {...placed(0)}>
          <Sheet screen={screen} next={next} />
        </div>
      </div>
    );
  }
  return (
    <div className={`${shown} screen ${device === 'phone' ? 'beside:bg-panel' : ''}`}>
      {strips.map(({ marks, ample, tight }, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: strips have no other name and never move.
          key={index}
          className={`strip on-a-${device} ${index > 0 ? 'hidden cut:block' : ''}`}
          data-ample={edges(ample)}
          data-tight={edges(tight)}
          {...placed(index)}
        >
          <div className="view">
            <Sheet screen={screen} onStrip={marks} next={next} />
            <OpenWhole id={whole} overPicture />
          </div>
        </div>
      ))}
      <OpenWhole id={whole}>{t('picture.whole')}</OpenWhole>
    </div>
  );

  function placed(index: number) {
    return {
      'data-strip': `${picture.file}.${index}`,
      'data-narrow': narrow ? '' : undefined,
      ref: (element: HTMLElement | null) => setPlace(element, stripPlace(screen, index)),
    };
  }
}

/** The edges of the screen that a part of it reaches. */
function edges({ atTop, atBottom }: CutContent): string {
  return `${atTop ? 'top' : ''} ${atBottom ? 'bottom' : ''}`.trim();
}
