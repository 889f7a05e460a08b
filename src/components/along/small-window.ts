import { useSyncExternalStore } from 'react';
import { createSignal } from '../../reader/signal.ts';
import { dressLike } from './dress-like.ts';
import { besideRight, featuresOf, roomBeside } from './screen-places.ts';

declare global {
  interface Window {
    /** https://wicg.github.io/document-picture-in-picture/ */
    documentPictureInPicture?: {
      requestWindow: (size: { width: number; height: number }) => Promise<Window>;
    };
  }
}

/** A small second window in which the page shows the guide once more. */
export interface Companion {
  window: Window;
  /** False where other windows may cover it. */
  onTop: boolean;
}

/** CSS pixels. */
const size = { width: 380, height: 400 };

const changes = createSignal();
let companion: Companion | null = null;

export function useCompanion(): Companion | null {
  return useSyncExternalStore(
    changes.subscribe,
    () => companion,
    () => null,
  );
}

/** To be called at a press: browsers open no window else. False where they refuse all the same. */
export async function openCompanion(): Promise<boolean> {
  const opened = (await windowOnTop()) ?? windowBeside();
  if (!opened) return false;
  const undress = dressLike(document, opened.window.document);
  const leave = () => handOver(opened);
  const end = () => {
    undress();
    window.removeEventListener('pagehide', leave);
    if (companion !== opened) return;
    set(null);
    // Loaded anew, it would be empty.
    opened.window.close();
  };
  opened.window.addEventListener('pagehide', end);
  window.addEventListener('pagehide', leave);
  if (opened.window.closed) end();
  else set(opened);
  return true;
}

export function closeCompanion(): void {
  companion?.window.close();
}

/** Opens an address in the larger room that a companion leaves on the screen, where it would else cover it. */
export function openBeside(href: string, from: Window, { window: small }: Companion): void {
  const place = featuresOf(roomBeside({ left: small.screenX, width: small.outerWidth }));
  from.open(href, '_blank', `noopener,noreferrer,${place}`);
}

async function windowOnTop(): Promise<Companion | null> {
  const opening = window.documentPictureInPicture?.requestWindow(size);
  const opened = await opening?.catch(() => null);
  return opened ? { window: opened, onTop: true } : null;
}

function windowBeside(): Companion | null {
  const opened = window.open('', '_blank', featuresOf(besideRight(size)));
  return opened && { window: opened, onTop: false };
}

/** The page goes, and with it what drew in the other window: the browser closes it, or it becomes a page itself. */
function handOver(opened: Companion): void {
  if (opened.onTop) return;
  if (companion === opened) set(null);
  opened.window.location.replace(location.href);
}

function set(next: Companion | null): void {
  companion = next;
  changes.tell();
}
