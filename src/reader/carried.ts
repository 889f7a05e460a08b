import { type Kept, type Progress, understoodNow } from './kept.ts';

/*
 * How far the reader came, as the fragment of a link: no host is ever sent it. It reads like a query,
 * `v=1&linkedin/switch=r2026-11-25&meta-ai/facebook=lform.dsettings&n=2`, in letters that mail and
 * messengers leave alone. A guide's value is a list: each part a letter and what it stands for. The
 * number of parts at its end tells a link that was cut.
 */

/** What is carried: not how pages are shown, which is each device's own. */
export type Carried = Pick<Kept, 'accounts' | 'guides'>;

const version = '1';
const longest = 20_000;

const statusLetters = { r: 'refused', s: 'sent', n: 'notYet' } as const;

export function carriedText({ accounts = [], guides = {} }: Carried): string {
  const parts = Object.entries(guides).map(([guide, progress]) => `${guide}=${written(progress)}`);
  if (accounts.length > 0) parts.push(`accounts=${accounts.join('.')}`);
  return [`v=${version}`, ...parts, `n=${parts.length}`].join('&');
}

function written({ status, answered = '', sent, last, done = [] }: Progress): string {
  const letter = Object.entries(statusLetters).find(([, each]) => each === status)?.[0];
  return [
    ...(letter ? [letter + answered] : []),
    ...(sent ? [`t${sent}`] : []),
    ...(last ? [`l${last}`] : []),
    ...done.map((step) => `d${step}`),
  ].join('.');
}

/** True where a fragment means to be one of these, whole or not. */
export function isCarried(fragment: string): boolean {
  return /^#?v=/.test(fragment);
}

/** What a fragment holds; null where it is damaged, of another version or not one of these at all. */
export function carriedIn(fragment: string): Carried | null {
  if (fragment.length > longest) return null;
  // Between the version and the number of parts.
  const parts = [...new URLSearchParams(fragment.replace(/^#/, ''))].slice(1, -1);
  if (parts.length === 0) return null;
  const accounts = parts.find(([name]) => name === 'accounts')?.[1].split('.');
  const guides = Object.fromEntries(parts.map(([name, list]) => [name, read(list)]));
  const found = understoodNow({ accounts, guides });
  // All of it is what we wrote, or nothing is: what does not come back as it was is not from here,
  // whether its version, its number or a part is another.
  return sameParts(carriedText(found), fragment) ? found : null;
}

function read(list: string) {
  const parts = list.split('.').map((part) => [part.slice(0, 1), part.slice(1)] as const);
  const after = (letter: string) => parts.find(([each]) => each === letter)?.[1];
  const letter = (['r', 's', 'n'] as const).find((each) => after(each) !== undefined);
  return {
    ...(letter && { status: statusLetters[letter] }),
    answered: letter && after(letter),
    sent: after('t'),
    last: after('l'),
    done: parts.filter(([each]) => each === 'd').map(([, step]) => step),
  };
}

/** In whatever order, and however mail has written the signs. */
function sameParts(text: string, fragment: string): boolean {
  const partsOf = (each: string) => JSON.stringify([...new URLSearchParams(each)].sort(byName));
  return partsOf(text) === partsOf(fragment.replace(/^#/, ''));
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** What this device keeps with what a link holds: neither loses anything. `stepsOf` gives a guide's steps. */
export function merged(
  kept: Carried,
  carried: Carried,
  stepsOf: (guide: string) => readonly string[],
): Carried {
  const guides = { ...kept.guides };
  for (const [guide, theirs] of Object.entries(carried.guides ?? {})) {
    guides[guide] = mergedProgress(guides[guide] ?? {}, theirs, stepsOf(guide));
  }
  const accounts = [...new Set([...(kept.accounts ?? []), ...(carried.accounts ?? [])])];
  return { accounts, guides };
}

/** Of two answers the later one counts, of two places the further one. */
function mergedProgress(ours: Progress, theirs: Progress, steps: readonly string[]): Progress {
  const isTheirsLater = !ours.status || (theirs.answered ?? '') > (ours.answered ?? '');
  const answer = theirs.status && isTheirsLater ? theirs : ours;
  const place = (progress: Progress) => steps.indexOf(progress.last ?? '');
  const further = place(theirs) > place(ours) ? theirs : ours;
  const sent = ours.sent ?? theirs.sent;
  const done = [...new Set([...(ours.done ?? []), ...(theirs.done ?? [])])];
  return {
    ...ours,
    ...(done.length > 0 && { done }),
    ...(further.last && { last: further.last }),
    ...(answer.status && { status: answer.status }),
    ...(answer.answered && { answered: answer.answered }),
    ...(sent && { sent }),
  };
}
