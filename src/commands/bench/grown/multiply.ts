import type { AnyGuideWords, TrackWords } from '../../../locales/words.ts';
import type { Stop } from '../../../steps/catalogue.ts';
import type { Guide, Track } from '../../../steps/guide.ts';

/*
 * A catalogue as it may be in some years, of today's own shape: the real lines come first, then as
 * many new ones as it takes, each with copies of real guides. So a page of today can be compared with
 * itself on a site of any size.
 */

/** On each new line; the real ones have as many or fewer. */
export const guidesOnLine = 5;
/** On the first new line: more than one reads through. */
const guidesOnLong = 9;

/** A guide of a new line, and the real one that it is a copy of. */
export interface Copy {
  track: Track;
  guide: Guide;
  of: Stop;
}

interface NewLine {
  track: Track;
  of: Track;
  copies: readonly Copy[];
}

/** The real lines, with new ones behind them until there are so many guides. */
export function grownTracks(real: readonly Track[], guides: number): Track[] {
  return [...real, ...newLines(real, guides).map(({ track }) => track)];
}

function newLines(real: readonly Track[], guides: number): NewLine[] {
  const stops = real.flatMap((track) => track.guides.map((guide): Stop => ({ track, guide })));
  const missing = Math.max(0, guides - stops.length);
  const lines: NewLine[] = [];
  for (let first = 0; first < missing; ) {
    const most = lines.length === 0 ? guidesOnLong : guidesOnLine;
    const count = Math.min(most, missing - first);
    const of = Array.from({ length: count }, (_, nth) => at(stops, first + nth));
    lines.push(newLine(lines.length + 1, at(real, lines.length), of));
    first += count;
  }
  return lines;
}

function newLine(number: number, of: Track, stops: readonly Stop[]): NewLine {
  const { shortest: _, ...alike } = of;
  const guides = stops.map(({ guide }, nth): Guide => ({ ...guide, id: `${guide.id}-${nth + 1}` }));
  const [first, ...others] = guides;
  if (!first) throw new Error('A line without a guide');
  const track: Track = {
    ...alike,
    id: `line-${number}`,
    name: nameOf(number),
    sign: `${number}`,
    guides: [first, ...others],
  };
  const copies = stops.map((stop, nth) => ({ track, guide: at(guides, nth), of: stop }));
  return { track, of, copies };
}

/** Names of services that nobody runs. Other lines begin with every letter, too. */
const services =
  'Anemone Birdsong Cobalt Driftwood Estuary Foxglove Gantry Harbour Inkwell Juniper Kestrel Lantern ' +
  'Meridian Nightjar Orchard Pontoon Quill Ramparts Saffron Tidewater Umbra Vantage Willow Zephyr';

function nameOf(number: number): string {
  const names = services.split(' ');
  const round = Math.ceil(number / names.length);
  return `${at(names, number - 1)}${round > 1 ? ` ${round}` : ''}`;
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('Nothing to copy');
  return found;
}

/** The part of our words that names lines and guides. */
interface NamedWords {
  tracks: Readonly<Record<string, TrackWords>>;
  guides: Readonly<Record<string, AnyGuideWords>>;
}

/** The words of the real lines and guides, and different ones for each new one. */
export function grownWords(words: NamedWords, real: readonly Track[], guides: number): NamedWords {
  const lines = newLines(real, guides);
  const tracks = lines.map(({ track, of }) => [
    track.id,
    eachText(wordsOf(words.tracks, of.id), (text) =>
      text.includes(of.name) ? text.replaceAll(of.name, track.name) : `${text} ${track.name}`,
    ),
  ]);
  const own = lines.flatMap(({ copies }) =>
    copies.map(({ track, guide, of }) => [
      `${track.id}/${guide.id}`,
      eachText(
        wordsOf(words.guides, `${of.track.id}/${of.guide.id}`),
        (text) => `${text} ${track.name}, ${guide.id}`,
      ),
    ]),
  );
  return {
    tracks: { ...words.tracks, ...Object.fromEntries(tracks) },
    guides: { ...words.guides, ...Object.fromEntries(own) },
  };
}

function wordsOf<T>(all: Readonly<Record<string, T>>, key: string): T {
  const own = all[key];
  if (!own) throw new Error(`No words for ${key}`);
  return own;
}

/** Markup and values, which no language may change. */
const untouched = /(<\w+>.*?<\/\w+>|\{\{\w+\}\})/;

/** The accents that our fonts know. */
const accented: Readonly<Record<string, string>> = {
  a: 'àâ',
  e: 'éê',
  i: 'îï',
  o: 'ôo',
  u: 'ùû',
  y: 'yy',
};

/** Stands for a language that is a third longer, and full of accents: each vowel of a text twice. */
export function translated<T>(words: T): T {
  return eachText(words, (text) =>
    text
      .split(untouched)
      .map((part) =>
        untouched.test(part) ? part : part.replace(/[aeiouy]/g, (vowel) => accented[vowel] ?? ''),
      )
      .join(''),
  );
}

/** The same words, each text changed. */
export function eachText<T>(words: T, change: (text: string) => string): T {
  return JSON.parse(JSON.stringify(words), (_, value) =>
    typeof value === 'string' ? change(value) : value,
  );
}
