import { correction, generate } from 'lean-qr/nano';

interface QrCodeProps {
  /** What a camera reads. */
  text: string;
  /** What it is, for who cannot see it. */
  label: string;
}

/** The empty frame that readers need, in modules. */
const quiet = 4;

/**
 * A text for a camera. Dark on light whatever the scheme and the reader's own colours, as many cameras
 * read nothing else: so both are drawn, and no style touches them.
 */
export function QrCode({ text, label }: QrCodeProps) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const indices = [...Array(code.size).keys()];
  const rows = indices.map((y) =>
    indices.map((x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  );
  const side = code.size + 2 * quiet;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="size-full rounded-sm"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="white" />
      <path d={rows.join('')} fill="black" />
    </svg>
  );
}
