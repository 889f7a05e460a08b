import { type ReactNode, useContext } from 'react';
import type { CaptionContent, ScreenContent, StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { devices, platformLanguages } from '../steps/basics.ts';
import { DrawnFrom, NotSeen } from './Caption.tsx';
import { Labels, LabelText } from './Labels.tsx';
import { ScreenFigure } from './ScreenFigure.tsx';
import { Sure } from './Sure.tsx';

interface FiguresProps {
  step: StepContent;
  next?: string | undefined;
  /** Id of the dialog that shows the whole screen, where small windows see it cut. */
  whole?: string | undefined;
  /** What stands beside the caption: which screen is shown. */
  shownAs?: ReactNode;
  className?: string;
}

/** The step's picture, its caption, and the same screen in words. */
export function Figures({ step, next, whole, shownAs, className = '' }: FiguresProps) {
  const { t } = useWords('guide');
  const alone = new Set(step.screens.map(({ device }) => device)).size === 1;
  return (
    <figure className={className}>
      {step.screens.map((screen) => (
        <ScreenFigure
          // By file: an image that is given another file fetches it at once, even while it is hidden.
          key={screen.picture.file}
          screen={screen}
          alone={alone}
          next={next}
          whole={whole}
        />
      ))}
      <figcaption className="mt-2 text-xs text-soft beside:flex beside:flex-wrap beside:justify-between beside:gap-x-4 cut:block">
        {shownAs}
        <p className="py-1">
          {ofEach((caption) => (
            <DrawnFrom caption={caption} />
          ))}
        </p>
        <div className="basis-full">
          <p>
            {ofEach((caption) => (
              <>
                <NotSeen caption={caption} /> {t('caption.yours')}
              </>
            ))}
          </p>
          <InWords screens={step.screens} alone={alone} />
        </div>
      </figcaption>
    </figure>
  );

  function ofEach(said: (caption: CaptionContent) => ReactNode) {
    return step.screens.map(({ picture, device, ui, caption }) => (
      <span key={picture.file} className={`ui-${ui} ${alone ? '' : `on-${device}`}`}>
        {said(caption)}
      </span>
    ));
  }
}

interface InWordsProps {
  screens: readonly ScreenContent[];
  alone: boolean;
}

function InWords({ screens, alone }: InWordsProps) {
  const { t } = useWords('guide');
  // Both platform platformLanguages show the same controls in the same order.
  const ofDevice = devices.flatMap(
    (device) => screens.find((each) => each.device === device) ?? [],
  );
  return (
    <details>
      <summary className="py-2.5 underline underline-offset-4">{t('picture.inWords')}</summary>
      {ofDevice.map(({ device, shows, pressed, caption }) => (
        <ul key={device} className={`list-disc ps-5 ${alone ? '' : `on-${device}`}`}>
          {shows.map((id) => (
            <li key={id} className={pressed.includes(id) ? 'font-bold text-ink' : ''}>
              <Shown id={id} />
              {pressed.includes(id) && ` – ${t('picture.pressed')}`}
              {caption.examples.includes(id) ? ` (${t('caption.example')})` : <Doubts id={id} />}
            </li>
          ))}
        </ul>
      ))}
    </details>
  );
}

/** How sure we are of a label, where it is less than sure, in the platform's language at hand. */
function Doubts({ id }: { id: string }) {
  const trace = useContext(Labels)[id]?.trace;
  return platformLanguages.map(
    (ui) =>
      trace &&
      trace[ui].confidence !== 'confirmed' && (
        <span key={ui} className={`ui-${ui}`}>
          {' ('}
          <Sure trace={trace[ui]} own="translation" />)
        </span>
      ),
  );
}

/** A label's words, or our words for a control that has none. */
function Shown({ id }: { id: string }) {
  const { t, i18n } = useWords('controls');
  return i18n.exists(id, { ns: 'controls' }) ? t(id) : <LabelText id={id} />;
}
