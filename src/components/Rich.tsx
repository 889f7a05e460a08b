import { Fragment, type ReactNode } from 'react';
import { pieces } from '../locales/markup.ts';
import { type ByDevice, devices } from '../steps/basics.ts';
import { LabelText } from './Labels.tsx';

function Numbered({ children }: { children: ReactNode }) {
  return (
    <span className="me-1 inline-grid size-6 place-items-center rounded-full bg-line-fill align-[0.08em] text-xs leading-none font-bold text-on-line">
      {children}
    </span>
  );
}

/** What each tag of our texts becomes. `locales/words.ts` lists them. */
function tagged(tag: string, inner: string, heading: boolean): ReactNode {
  switch (tag) {
    case 'ui':
      return <LabelText id={inner} className={heading ? '' : 'chip'} />;
    case 'n':
      return <Numbered>{inner}</Numbered>;
    default:
      return /^[a-z]{2}$/.test(tag) ? <span lang={tag}>{inner}</span> : inner;
  }
}

interface RichProps {
  /** With markup. */
  text: string;
  /** In a heading a label is plain words, not a chip. */
  heading?: boolean;
}

/**
 * One of our texts, with its labels, numbers and foreign words. Not react-i18next's `Trans`: that
 * weighs 5 kB of script, for nesting and values that our texts never use.
 */
export function Rich({ text, heading = false }: RichProps) {
  return pieces(text).map(({ at, tag, inner }) => (
    <Fragment key={at}>{tagged(tag, inner, heading)}</Fragment>
  ));
}

interface WordingProps {
  wording: ByDevice<string>;
}

/** A wording that may differ by device; the style sheet then shows one. */
export function Wording({ wording }: WordingProps) {
  if (typeof wording === 'string') return <Rich text={wording} />;
  return devices.map((device) => (
    <span key={device} className={`on-${device}`}>
      <Rich text={wording[device]} />
    </span>
  ));
}
