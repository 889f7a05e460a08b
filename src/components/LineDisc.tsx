/** A line's sign, as on a metro map. It says nothing that the line's name does not. */
export function LineDisc({ sign }: { sign: string }) {
  return (
    <span
      aria-hidden
      className="inline-grid size-10 shrink-0 place-items-center rounded-full bg-line-fill text-lg leading-none font-bold text-on-line"
    >
      {sign}
    </span>
  );
}
