import { Fragment } from 'react';
import type { GuideContent, ScreenContent, StepContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { absoluteHref, pathOf } from '../paths.ts';
import { type ByDevice, devices, platformLanguages } from '../steps/basics.ts';
import { DrawnFrom, NotSeen } from './Caption.tsx';
import { useDates } from './Dates.tsx';
import { onPaper } from './on-paper.ts';
import { setPlace, stripPlace } from './place.ts';
import { Rich } from './Rich.tsx';
import { Sheet } from './Sheet.tsx';
import { drawnOn } from './ShownAs.tsx';

/*
 * What a whole guide shows on paper alone. Paper cannot be asked for the other device: it shows both,
 * and names each. The platform language is the one at hand, as on the screen.
 */

interface WordingsProps {
  of: readonly ByDevice<string>[];
}

/** Sentences that follow each other; where all of them differ by device, each device's stand together. */
export function Wordings({ of }: WordingsProps) {
  const { t } = useWords('guide');
  const differing = of.flatMap((wording) => (typeof wording === 'string' ? [] : [wording]));
  if (differing.length < of.length) {
    return of.map((wording, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other name and never move.
      <Fragment key={index}>
        {index > 0 && ' '}
        {typeof wording === 'string' ? <Rich text={wording} /> : <Wordings of={[wording]} />}
      </Fragment>
    ));
  }
  return devices.map((device) => (
    <span key={device} className={`on-${device}`}>
      <b className="paper-only">{t(`paper.${device}`)} </b>
      <Rich text={differing.map((wording) => wording[device]).join(' ')} />
    </span>
  ));
}

/** The step's addresses, to be typed. */
export function AddressesOnPaper({ step, name }: { step: StepContent; name: string }) {
  const { t } = useWords('guide');
  const { t: shell } = useWords('shell');
  const { open, otherwise } = step;
  if (!open) return null;
  return (
    <p className="paper-only paper-small">
      {open.says ? <Rich text={open.says} heading /> : t('open', { name })}
      {shell('colon')} <b>{typed(open.href)}</b>
      {otherwise.length > 0 && (
        <>
          <br />
          {t('planB.other')}
          {shell('colon')} <b>{otherwise.map(typed).join(' · ')}</b>
        </>
      )}
    </p>
  );
}

function typed(href: string): string {
  return href.replace(/^https:\/\//, '');
}

/** The step's pictures for every device, side by side, and under the words what they rest on. */
export function PicturesOnPaper({ step }: { step: StepContent }) {
  const { t } = useWords('guide');
  const shown = drawnOn([step]);
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map((device) => (
        <div key={device} className="paper-only paper-picture">
          {step.screens
            .filter((screen) => screen.device === device)
            .map((screen) => (
              <ScreenOnPaper key={screen.picture.file} screen={screen} />
            ))}
        </div>
      ))}
      <p className="paper-only paper-small text-soft">
        {platformLanguages.map((ui) => (
          <span key={ui} className={`ui-${ui}`}>
            <CaptionsOnPaper screens={step.screens.filter((screen) => screen.ui === ui)} />
          </span>
        ))}
        {t('caption.yours')}
      </p>
    </>
  );
}

/** What each device's drawing rests on, or both. */
function CaptionsOnPaper({ screens }: { screens: readonly ScreenContent[] }) {
  const { t } = useWords('guide');
  const alike = new Set(screens.map(saidOf)).size === 1;
  return screens.slice(0, alike ? 1 : undefined).map(({ device, caption }) => (
    <Fragment key={device}>
      {!alike && `${t(`paper.${device}`)} `}
      <DrawnFrom caption={caption} />
      <NotSeen caption={caption} />{' '}
    </Fragment>
  ));
}

/** The same for captions of the same words. */
function saidOf({ caption: { trace, ours, examples } }: ScreenContent): string {
  const { confidence, count, sources, read } = trace;
  const only = count > 1 ? '' : sources[0];
  return [confidence, count, only, read, ours.length, examples.length > 0].join();
}

/** A drawing in its frame; words beside it say what it shows. */
export function ScreenOnPaper({ screen }: { screen: ScreenContent }) {
  const drawn = onPaper(screen);
  return (
    <div
      className={`strip on-a-${screen.device} ui-${screen.ui}`}
      data-strip={`${drawn.picture.file}.0`}
      ref={(element) => setPlace(element, stripPlace(drawn, 0))}
    >
      <Sheet screen={drawn} decorative />
    </div>
  );
}

/** In which language the platform is drawn. */
export function LanguageOnPaper({ name }: { name: string }) {
  const { t } = useWords('guide');
  return platformLanguages.map((ui) => (
    <p key={ui} className={`paper-only ui-${ui} text-sm text-soft`}>
      {t('paper.shown', { platform: t(`platform.${ui}`, { name }) })}
    </p>
  ));
}

/** When the sources were read, and where the guide lies on the web. */
export function OriginOnPaper({ content }: { content: GuideContent }) {
  const { t } = useWords('guide');
  const inWords = useDates();
  const { lang, track, guide, steps } = content;
  const [read] = steps.map((step) => step.read).sort();
  const address = absoluteHref(pathOf({ kind: 'guide', lang, track: track.id, guide: guide.id }));
  return (
    <p className="paper-only paper-small">
      {read && t('paper.read', { date: inWords(read) })}
      {/* A site that does not know its own address has none to give. */}
      {!address.startsWith('/') && (
        <>
          {' '}
          {t('paper.online')} <b>{address}</b>
        </>
      )}
    </p>
  );
}
