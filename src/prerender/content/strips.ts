import type { CutContent, StripContent } from '../../content.ts';
import type { Area, Picture } from '../../pictures/manifest.ts';

/** From one height on the picture to another, in its pixels. */
interface Span {
  from: number;
  to: number;
}

/** How much a strip shows around what is pressed. */
interface Room {
  /** Pixels left above and below, at least: for the frame, and the words or number on it. */
  above: number;
  below: number;
  /** How high a strip is, in widths of its picture: alone, as one of two, as one of more. */
  heights: readonly [number, number, number];
}

const ample: Room = { above: 22, below: 14, heights: [0.62, 0.36, 0.26] };
const tight: Room = { above: 18, below: 9, heights: [0.36, 0.27, 0.26] };

/** An edge of the picture that is as near as this belongs to the strip. */
const near = 20;

/**
 * Cuts a picture to what is pressed, for windows too small for the whole: one strip for what lies
 * close together, one for each that lies apart, from top to bottom.
 */
export function stripsOf(picture: Picture, pressed: readonly string[]): StripContent[] {
  const areas = new Map<string, Area>(Object.entries(picture.areas));
  const marks = pressed.flatMap((id, index) => {
    const area = areas.get(id);
    return area ? [{ index, span: spanOf(area) }] : [];
  });
  const others = [...areas].flatMap(([id, area]) => (pressed.includes(id) ? [] : [spanOf(area)]));
  const groups = joined(marks, picture.width * ample.heights[0] - ample.above - ample.below);
  return groups.map(({ span, marks: indices }) => {
    // Three and more are never ample: they must fit a window together.
    const cutWith = (room: Room) =>
      cut(picture, span, { room: groups.length > 2 ? tight : room, count: groups.length, others });
    return { marks: indices, ample: cutWith(ample), tight: cutWith(tight) };
  });
}

interface Around {
  room: Room;
  /** How many strips there are. */
  count: number;
  /** What an edge must not run through. */
  others: readonly Span[];
}

function cut(picture: Picture, marked: Span, { room, count, others }: Around): CutContent {
  const { above, below, heights } = room;
  const kept = within({ from: marked.from - above, to: marked.to + below }, picture.height);
  const [alone, ofTwo, ofMore] = heights;
  const height = picture.width * (count === 1 ? alone : count === 2 ? ofTwo : ofMore);
  const { from, to } = atGaps(grown(kept, height, picture.height), kept, others);
  return {
    top: fraction(from / picture.height),
    height: fraction((to - from) / picture.height),
    atTop: from === 0,
    atBottom: to === picture.height,
  };
}

interface Group {
  span: Span;
  marks: number[];
}

/** Puts together what lies so close that one strip shows it all. */
function joined(marks: readonly { index: number; span: Span }[], most: number): Group[] {
  const groups: Group[] = [];
  for (const { index, span } of marks.toSorted((a, b) => a.span.from - b.span.from)) {
    const last = groups.at(-1);
    const to = Math.max(last?.span.to ?? 0, span.to);
    if (last && to - last.span.from <= most) {
      last.span = { from: last.span.from, to };
      last.marks.push(index);
    } else {
      groups.push({ span, marks: [index] });
    }
  }
  return groups;
}

/** The same middle, so high, as far as the picture goes. */
function grown({ from, to }: Span, height: number, whole: number): Span {
  const more = Math.max(0, height - (to - from)) / 2;
  const start = Math.min(from - more, whole - height);
  return within({ from: start, to: Math.max(to + more, start + height, height) }, whole);
}

function within({ from, to }: Span, whole: number): Span {
  return { from: from < near ? 0 : from, to: to > whole - near ? whole : to };
}

/** Moves an edge that runs through a control to the end of that control, whichever is nearer. */
function atGaps(strip: Span, kept: Span, others: readonly Span[]): Span {
  const cut = (edge: number) => others.find(({ from, to }) => from < edge && edge < to);
  const top = cut(strip.from);
  const bottom = cut(strip.to);
  return {
    from: top ? nearest(strip.from, top, (edge) => edge <= kept.from) : strip.from,
    to: bottom ? nearest(strip.to, bottom, (edge) => edge >= kept.to) : strip.to,
  };
}

/** The end of the control that is nearer to the edge; where none is allowed, the edge stays. */
function nearest(edge: number, { from, to }: Span, allowed: (end: number) => boolean): number {
  const [first = edge] = [from, to]
    .filter(allowed)
    .sort((a, b) => Math.abs(a - edge) - Math.abs(b - edge));
  return first;
}

function spanOf([, y, , height]: Area): Span {
  return { from: y, to: y + height };
}

function fraction(part: number): number {
  return Math.round(part * 10_000) / 10_000;
}
