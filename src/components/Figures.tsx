import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenContent, StepContent } from '../content.ts';
import { devices, languages } from '../steps/basics.ts';
import { Caption } from './Caption.tsx';
import { Labels, LabelText } from './Labels.tsx';
import { ScreenFigure } from './ScreenFigure.tsx';
import { Sure } from './Trace.tsx';

interface FiguresProps {
  step: StepContent;
  next?: string | undefined;
}

/** The step's picture, its caption, and the same screen in words. */
export function Figures({ step, next }: FiguresProps) {
  const { t } = useTranslation('guide');
  const alone = new Set(step.screens.map(({ device }) => device)).size === 1;
  return (
    <figure>
      {step.screens.map((screen) => (
        <ScreenFigure
          // By file: an image that is given another file fetches it at once, even while it is hidden.
          key={screen.picture.file}
          screen={screen}
          alone={alone}
          next={next}
        />
      ))}
      <figcaption className="mt-3 text-sm text-soft">
        {step.screens.map(({ picture, device, ui, caption }) => (
          <span key={picture.file} className={`ui-${ui} ${alone ? '' : `on-${device}`}`}>
            <Caption caption={caption} /> {t('caption.yours')}
          </span>
        ))}
        <InWords screens={step.screens} alone={alone} />
      </figcaption>
    </figure>
  );
}

interface InWordsProps {
  screens: readonly ScreenContent[];
  alone: boolean;
}

function InWords({ screens, alone }: InWordsProps) {
  const { t } = useTranslation('guide');
  // Both platform languages show the same controls in the same order.
  const ofDevice = devices.flatMap(
    (device) => screens.find((each) => each.device === device) ?? [],
  );
  return (
    <details>
      <summary className="py-2 underline underline-offset-4">{t('picture.inWords')}</summary>
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
  return languages.map(
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
  const { t, i18n } = useTranslation('controls');
  return i18n.exists(id, { ns: 'controls' }) ? t(id) : <LabelText id={id} />;
}
