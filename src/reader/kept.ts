import { useSyncExternalStore } from 'react';
import type { Language } from '../locales/languages.ts';
import type { Device, PlatformLanguage } from '../steps/basics.ts';
import type { AccountId } from '../steps/guide.ts';
import { createSignal } from './signal.ts';

/** What the reader last answered at the end of a guide; an answer that asks for help is none. */
export type Status = 'refused' | 'sent' | 'notYet';

/** How far the reader came in one guide. Days are the reader's own, as `YYYY-MM-DD`. */
export interface Progress {
  /** Ids of the steps from which the reader went on, or whose question they answered. */
  done?: readonly string[];
  /** Id of the step that comes next. */
  last?: string;
  status?: Status;
  /** The day of that answer. */
  answered?: string;
  /** The day on which a request was sent. */
  sent?: string;
}

/** All that we ever keep, on the reader's device only. The about page shows it and erases it. */
export interface Kept {
  /** Language of our pages that was read last. */
  language?: Language;
  device?: Device;
  /** Platform language. */
  ui?: PlatformLanguage;
  /** Accounts that the reader ticked as done. */
  accounts?: readonly AccountId[];
  /** By `track/guide`. Which guides and steps exist is not known here: a page knows its own. */
  guides?: Readonly<Record<string, Progress>>;
  /** Whether single keys move between steps: they do, unless switched off. */
  keys?: 'off' | undefined;
}

/** The one key in the browser's storage. */
export const storageKey = 'non-merci';

/**
 * Of what is kept now, what is to be kept next. Called again where storage would not take it. Nothing
 * promises the shape of what it is given: it may throw, and is then given nothing.
 */
type Change = (kept: Kept) => Kept;

/** What is kept as long as it cannot be read yet. */
export const unread: Kept = {};

const changes = createSignal();

/** What storage refused to take: it lasts as long as the page, on top of what others store. */
let unsaved: readonly Change[] = [];

/** Makes sense of what lies in storage; comes once somebody wants to see it, as to write takes less. */
let reader: typeof import('./understood.ts') | undefined;

/** Resolves once what is kept can be read. */
export async function beginReading(): Promise<void> {
  reader = await import('./understood.ts');
  // Of what another tab changes. A listener that is named twice listens once.
  addEventListener('storage', changes.tell);
  changes.tell();
}

/** What is kept, as far as it can be read yet: the same object as long as nothing changed. */
export function readKept(): Kept {
  return reader?.readAs(latest()) ?? unread;
}

/** What is understood of a value, as far as anything is yet. */
export function understoodNow(value: unknown): Kept {
  return reader?.understood(value) ?? unread;
}

/** What is kept, followed as it changes; nothing in the prerendered page. */
export function useKept(): Kept {
  return useSyncExternalStore(subscribe, readKept, () => unread);
}

function subscribe(listener: () => void) {
  if (!reader) beginReading().catch(() => {});
  return changes.subscribe(listener);
}

export function keep(change: Kept): void {
  update((kept) => ({ ...kept, ...change }));
}

/** Changes what is kept at this very moment: another tab may have changed it since it was shown. */
export function update(change: Change): void {
  try {
    const next = changed(latest(), change);
    localStorage.setItem(storageKey, JSON.stringify(reader?.understood(next) ?? next));
    unsaved = [];
  } catch {
    // Private windows and full disks refuse.
    unsaved = [...unsaved, change];
  }
  changes.tell();
}

/** What is kept at this moment, in whatever shape. */
export function latest(): Kept {
  let stored: unknown;
  try {
    stored = JSON.parse(localStorage.getItem(storageKey) ?? '');
  } catch {
    // Forbidden, empty or not ours.
  }
  return unsaved.reduce(changed, typeof stored === 'object' ? { ...stored } : {});
}

function changed(kept: Kept, change: Change): Kept {
  try {
    return change(reader?.understood(kept) ?? kept);
  } catch {
    return change({});
  }
}
