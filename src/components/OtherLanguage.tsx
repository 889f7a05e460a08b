import { useContext } from 'react';
import type { StepContent } from '../content.ts';
import { pieces } from '../locales/markup.ts';
import { useWords } from '../locales/useWords.ts';
import { devices, type PlatformLanguage, platformLanguages } from '../steps/basics.ts';
import { Labels } from './Labels.tsx';

interface OtherLanguageProps {
  name: string;
  lookFor: StepContent['lookFor'];
}

/** For a reader whose platform speaks the other language: the words to look for there. */
export function OtherLanguage({ name, lookFor }: OtherLanguageProps) {
  const { computer, phone } = lookFor;
  if (computer === phone) return <Hints name={name} id={computer} />;
  return devices.map((device) => (
    <div key={device} className={`on-${device}`}>
      <Hints name={name} id={lookFor[device]} />
    </div>
  ));
}

function Hints({ name, id }: { name: string; id: string | null }) {
  return platformLanguages.flatMap((other) =>
    platformLanguages.map((ui) => (
      <Hint key={other + ui} name={name} id={id} other={other} ui={ui} />
    )),
  );
}

interface HintProps {
  name: string;
  id: string | null;
  other: PlatformLanguage;
  /** The language at hand. */
  ui: PlatformLanguage;
}

function Hint({ name, id, other, ui }: HintProps) {
  const { t } = useWords('guide');
  const text = useContext(Labels)[id ?? '']?.text;
  if (!text || text[other] === text[ui]) return null;
  return (
    <p className={`ui-${ui} mt-2 text-sm text-soft`}>
      {pieces(t(`otherLanguage.${other}`, { name })).map(({ at, tag, inner }) =>
        tag === 'label' ? (
          <span key={at} lang={other} className="chip">
            {text[other]}
          </span>
        ) : (
          inner
        ),
      )}
    </p>
  );
}
