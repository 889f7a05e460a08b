import { type Device, devices, type Language, languages } from '../steps/basics.ts';

/** All that we ever keep, on the reader's device only. The about page shows it and erases it. */
export interface Kept {
  /** Language of our pages that was read last. */
  language?: Language;
  device?: Device;
  /** Platform language. */
  ui?: Language;
}

/** `early.ts` repeats it, because it must stand alone. */
export const storageKey = 'non-merci';

/** Storage may be full, forbidden or hold anything: whatever we do not understand is ignored. */
export function readKept(): Kept {
  const raw = parsed();
  const language = languages.find((each) => each === raw.language);
  const device = devices.find((each) => each === raw.device);
  const ui = languages.find((each) => each === raw.ui);
  return { ...(language && { language }), ...(device && { device }), ...(ui && { ui }) };
}

export function keep(change: Kept): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ ...readKept(), ...change }));
  } catch {
    // Private windows and full disks refuse: the choice then lasts as long as the page.
  }
}

export function erase(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing could be kept, so nothing is left to erase.
  }
}

function parsed(): Record<string, unknown> {
  try {
    return Object(JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
  } catch {
    return {};
  }
}
