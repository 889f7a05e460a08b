export interface BarProps {
  /** Share of the line that the hidden words take, in percent. */
  length: number;
  /** `title` for a heading's height, `small` for a remark's. */
  size?: 'title' | 'text' | 'small';
}

/** Stands for words that no source attests: we do not invent them. */
export function Bar({ length, size = 'text' }: BarProps) {
  return <i className={`bar bar-${size}`} style={{ width: `${length}%` }} />;
}

/** A paragraph of such words, one bar a line; no two alike, as in real text. */
export function Bars({ lengths }: { lengths: readonly number[] }) {
  return (
    <div className="bars">
      {lengths.map((length) => (
        <Bar key={length} length={length} />
      ))}
    </div>
  );
}
