import type { ReactNode } from 'react';
import type { LabelId } from '../../steps/labels.ts';
import { useWords } from '../label.tsx';
import { Bar } from '../parts/bars.tsx';
import { Chevron } from './icons.tsx';

interface RowProps {
  /** A label, or the length in percent of words that no source attests. */
  is: LabelId | number;
  /** What stands at its left. */
  sign?: ReactNode;
}

/** A line of a menu or of a list of settings. */
export function Row({ is, sign = <i className="sign" /> }: RowProps) {
  const words = useWords();
  return (
    <li className="row" data-area={typeof is === 'number' ? undefined : is}>
      {sign}
      <span className="row-name">{typeof is === 'number' ? <Bar length={is} /> : words(is)}</span>
      <Chevron />
    </li>
  );
}

export function Rows({ of }: { of: readonly (LabelId | number)[] }) {
  return (
    <ul className="rows">
      {of.map((is) => (
        <Row key={is} is={is} />
      ))}
    </ul>
  );
}
