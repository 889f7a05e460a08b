import type { LineGroup, LineLink } from '../../content.ts';
import { bare } from '../../locales/bare.ts';
import type { Language } from '../../locales/languages.ts';
import { apps } from '../../steps/apps.ts';
import { allTracks } from '../../steps/catalogue.ts';
import type { Track } from '../../steps/guide.ts';
import { ownWords, trackWords } from './words.ts';

/** The most lines, and guides on all of them, of which a page shows each. */
const few = { lines: 6, guides: 12 };

/** True where lines and guides are so many that nobody would read through them. */
export function areMany(tracks: readonly { guides: readonly unknown[] }[] = allTracks): boolean {
  const guides = tracks.flatMap((track) => track.guides);
  return tracks.length > few.lines || guides.length > few.guides;
}

/** The lines in the order of their names. */
export function tracksByName(lang: Language): Track[] {
  const { compare } = new Intl.Collator(lang);
  return allTracks.toSorted((a, b) => compare(a.name, b.name));
}

/** Every line with its guides, under the first letter of its name. */
export function lineIndex(lang: Language): LineGroup[] {
  const groups = Map.groupBy(tracksByName(lang), ({ name }) => letterOf(name));
  return [...groups].map(([letter, tracks]) => ({
    letter,
    lines: tracks.map((track) => lineLink(track, lang)),
  }));
}

/** Under what a name stands in an index. */
export function letterOf(name: string): string {
  const [first = ''] = bare(name);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
}

function lineLink(track: Track, lang: Language): LineLink {
  const { id, name, sign, hosts, guides } = track;
  return {
    id,
    name,
    sign,
    line: trackWords(track, lang).line,
    hosts,
    guides: guides.map((guide) => ({
      id: guide.id,
      name: ownWords({ track, guide }, lang).name,
      app: apps[guide.app],
    })),
  };
}
