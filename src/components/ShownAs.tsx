import { useContext } from 'react';
import { UNSAFE_NavigationContext } from 'react-router';
import type { StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { type Shown, show, useShownDevice, useShownUi } from '../reader/choice.ts';
import { type Device, devices, platformLanguages } from '../steps/basics.ts';

interface ShownAsProps {
  /** The platform's name. */
  name: string;
  /** The devices for which the page shows a drawing. */
  devices: readonly Device[];
}

/** The devices for which these steps are drawn. The pictures of an answer serve any. */
export function drawnOn(steps: readonly StepContent[]): Device[] {
  return devices.filter((device) =>
    steps.some(({ screens }) => screens.some((screen) => screen.device === device)),
  );
}

/** Says which device and platform language the page shows, and changes them. */
export function ShownAs({ name, devices: shown }: ShownAsProps) {
  const { t, i18n } = useWords('guide');
  const known = platformLanguages.some((each) => each === i18n.language);
  // Where `useNavigate` takes it from; that one brings what resolves relative routes, which we lack.
  const { navigator } = useContext(UNSAFE_NavigationContext);
  const device = useShownDevice();
  const ui = useShownUi();

  function choose(choice: Partial<Shown>) {
    show(choice);
    const search = new URLSearchParams(location.search);
    for (const [key, value] of Object.entries(choice)) search.set(key, value);
    navigator.replace({ pathname: location.pathname, search: `${search}`, hash: location.hash });
  }

  return (
    <>
      {!known && <p className="basis-full">{t('platform.unknown', { name })}</p>}
      <details className="no-print text-xs open:basis-full">
        <summary className="flex list-none flex-wrap items-baseline gap-x-1.5 py-1 max-narrow:py-2.5 text-soft">
          <span>{t('shown')}</span>
          <b className="font-semibold text-ink">
            {shown.map((each) => (
              <span key={each} className={shown.length > 1 ? `on-${each}` : ''}>
                {t(`device.${each}`)}
              </span>
            ))}
          </b>
          <span aria-hidden>·</span>
          <b className="font-semibold text-ink">
            {platformLanguages.map((each) => (
              <span key={each} className={`ui-${each}`}>
                {t(`platform.${each}`, { name })}
              </span>
            ))}
          </b>
          <span aria-hidden>·</span>
          <span className="underline underline-offset-4">{t('change')}</span>
        </summary>
        <div className="mt-1 flex flex-wrap gap-x-10 gap-y-3 rounded-md border border-rule bg-card p-4">
          {shown.length > 1 && (
            <Choice
              legend={t('device.legend')}
              name="device"
              options={shown.map((each) => [each, t(`device.${each}`)])}
              chosen={device}
              onChoose={(value) => choose({ device: value })}
            />
          )}
          <Choice
            legend={t('platform.legend', { name })}
            name="ui"
            options={platformLanguages.map((each) => [each, t(`platform.${each}`, { name })])}
            chosen={ui}
            onChoose={(value) => choose({ ui: value })}
          />
        </div>
      </details>
    </>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  options: readonly (readonly [T, string])[];
  chosen: T | null;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ legend, name, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {options.map(([value, text]) => (
        <label key={value} className="flex min-h-11 cursor-pointer items-center gap-2">
          <input
            type="radio"
            className="size-5 accent-ink"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
