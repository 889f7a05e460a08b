import { useSyncExternalStore } from 'react';
import { type Device, devices, type Language, languages } from '../steps/basics.ts';
import { type AccountId, accounts } from '../steps/guide.ts';
import { createSignal } from './signal.ts';

/** How far a guide's check came: nothing more is known of it. */
export type Status = 'refused' | 'sent';

/** All that we ever keep, on the reader's device only. The about page shows it and erases it. */
export interface Kept {
  /** Language of our pages that was read last. */
  language?: Language;
  device?: Device;
  /** Platform language. */
  ui?: Language;
  /** Accounts that the reader ticked as done. */
  accounts?: readonly AccountId[];
  /** What the reader answered at the end of a guide, by `track/guide`. */
  status?: Readonly<Record<string, Status>>;
  /** Whether single keys move between steps: they do, unless switched off. */
  keys?: 'off' | undefined;
}

/** The one key in the browser's storage. */
export const storageKey = 'non-merci';

/** What storage refused to take: it then lasts as long as the page. */
let unsaved: Kept | null = null;

/** Storage may be full, forbidden or hold anything: whatever we do not understand is ignored. */
export function readKept(): Kept {
  return unsaved ?? understood(stored());
}

function understood(text: string | null): Kept {
  const raw = object(parsed(text));
  const language = languages.find((each) => each === raw.language);
  const device = devices.find((each) => each === raw.device);
  const ui = languages.find((each) => each === raw.ui);
  const ticked = Array.isArray(raw.accounts) ? raw.accounts.filter(isAccount) : [];
  const status = Object.entries(object(raw.status)).filter(isStatus);
  return {
    ...(language && { language }),
    ...(device && { device }),
    ...(ui && { ui }),
    ...(ticked.length > 0 && { accounts: [...new Set(ticked)] }),
    ...(raw.keys === 'off' && { keys: 'off' }),
    ...(status.length > 0 && { status: Object.fromEntries(status) }),
  };
}

const changes = createSignal();
const nothing: Kept = {};
/** The last answer, so that it is the same object as long as nothing changed. */
let answer: { text: string | null; kept: Kept } = { text: null, kept: nothing };

/** What is kept, followed as it changes; nothing in the prerendered page. */
export function useKept(): Kept {
  return useSyncExternalStore(
    subscribe,
    () => {
      if (unsaved) return unsaved;
      const text = stored();
      if (text !== answer.text) answer = { text, kept: understood(text) };
      return answer.kept;
    },
    () => nothing,
  );
}

export function keep(change: Kept): void {
  const next = { ...readKept(), ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(next));
    unsaved = null;
  } catch {
    // Private windows and full disks refuse.
    unsaved = next;
  }
  changes.tell();
}

export function erase(): void {
  unsaved = null;
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing could be kept, so nothing is left to erase.
  }
  changes.tell();
}

/** Told of changes made here and, by the browser, in another tab. */
function subscribe(listener: () => void) {
  const unsubscribe = changes.subscribe(listener);
  window.addEventListener('storage', listener);
  return () => {
    unsubscribe();
    window.removeEventListener('storage', listener);
  };
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

function object(value: unknown): Record<string, unknown> {
  return Object(value);
}

function isAccount(id: unknown): id is AccountId {
  return typeof id === 'string' && Object.hasOwn(accounts, id);
}

function isStatus(entry: [string, unknown]): entry is [string, Status] {
  return (
    /^[a-z0-9-]+\/[a-z0-9-]+$/.test(entry[0]) && (entry[1] === 'refused' || entry[1] === 'sent')
  );
}
