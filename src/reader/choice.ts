import { useSyncExternalStore } from 'react';
import { type Device, devices, type PlatformLanguage, platformLanguages } from '../steps/basics.ts';
import { keep } from './kept.ts';
import { createSignal } from './signal.ts';

/** What the page shows at the moment. */
export interface Shown {
  device: Device;
  ui: PlatformLanguage;
}

const changes = createSignal();

function guessedDevice(): Device {
  return matchMedia('(pointer: coarse) and (width < 48rem)').matches ? 'phone' : 'computer';
}

function shownDevice(): Device {
  const written = document.documentElement.dataset.device;
  return devices.find((device) => device === written) ?? guessedDevice();
}

function shownUi(): PlatformLanguage | null {
  const written = document.documentElement.dataset.ui;
  return platformLanguages.find((language) => language === written) ?? null;
}

/** What the page shows at this moment. */
export function shownNow(): Shown {
  return { device: shownDevice(), ui: shownUi() ?? platformLanguages[0] };
}

/** Null in the prerendered page, which shows both by style alone. */
export function useShownDevice(): Device | null {
  return useSyncExternalStore(changes.subscribe, shownDevice, () => null);
}

export function useShownUi(): PlatformLanguage | null {
  return useSyncExternalStore(changes.subscribe, shownUi, () => null);
}

/** Shows and remembers a choice. The caller writes it into the address. */
export function show(choice: Partial<Shown>): void {
  Object.assign(document.documentElement.dataset, choice);
  keep(choice);
  shownChanged();
}

/** Tells the listeners that the root was written by somebody else. */
export function shownChanged(): void {
  changes.tell();
}

/** The part of the address's query that links carry on: what was chosen, and nothing else. */
export function carriedSearch(search: string): string {
  const asked = new URLSearchParams(search);
  const carried = new URLSearchParams();
  const device = devices.find((each) => each === asked.get('device'));
  const ui = platformLanguages.find((each) => each === asked.get('ui'));
  if (device) carried.set('device', device);
  if (ui) carried.set('ui', ui);
  const text = carried.toString();
  return text && `?${text}`;
}
