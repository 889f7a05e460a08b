import type { ByDevice } from '../steps/basics.ts';
import { Tick } from './icons.tsx';
import { Wording } from './Rich.tsx';

interface SeeProps {
  wording: ByDevice<string>;
}

/** What the reader should now see. */
export function See({ wording }: SeeProps) {
  return (
    <p className="mt-6 flex gap-4 rounded-md bg-done-paper px-5 py-4">
      <span className="pt-0.5 text-done">
        <Tick />
      </span>
      <span>
        <Wording wording={wording} />
      </span>
    </p>
  );
}
