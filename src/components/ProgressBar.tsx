interface ProgressBarProps {
  /** How many steps lie up to this one, and for each whether it is done. */
  at: number;
  steps: readonly boolean[];
}

/** The line on a phone: one piece for each step, higher where it is done. Words stand beside the heading. */
export function ProgressBar({ at, steps }: ProgressBarProps) {
  return (
    <div aria-hidden className="no-print flex gap-1.5">
      {steps.map((isDone, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no other name and never move.
          key={index}
          className={`h-1.5 grow rounded-full ${isDone ? 'scale-y-150 bg-line' : index < at ? 'bg-line' : 'bg-ahead'} ${index === at - 1 ? 'here outline-2 outline-ahead' : ''}`}
        />
      ))}
    </div>
  );
}
