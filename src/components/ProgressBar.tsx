interface ProgressBarProps {
  /** Steps done or begun, and all of them. */
  at: number;
  of: number;
}

/** The line on a phone: one piece for each step. The heading says the same in words. */
export function ProgressBar({ at, of }: ProgressBarProps) {
  return (
    <div aria-hidden className="no-print flex gap-1.5">
      {Array.from({ length: of }, (_, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no other name and never move.
          key={index}
          className={`h-1.5 grow rounded-full ${index < at ? 'bg-line' : 'bg-ahead'} ${index === at - 1 ? 'here outline-2 outline-ahead' : ''}`}
        />
      ))}
    </div>
  );
}
