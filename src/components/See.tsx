import type { ByDevice } from '../steps/basics.ts';
import { Tick } from './icons.tsx';
import { Wording } from './Rich.tsx';

interface SeeProps {
  wording: ByDevice<string>;
}

/** What the reader should now see. */
export function See({ wording }: SeeProps) {
  return (
    <p className="mt-4 flex gap-3 rounded-md bg-done-paper px-4 py-2.5 text-sm">
      <span className="text-done">
        <Tick />
      </span>
      <span>
        <Wording wording={wording} />
      </span>
    </p>
  );
}
