import { complete } from '../steps/complete.ts';
import type { ScreenId } from '../steps/screens.ts';
import type { Drawing } from './drawing.ts';
import * as places from './places.gen.ts';

// No screen without its drawing, no drawing without its screen.
complete<Exclude<ScreenId, keyof typeof places.drawings>>();
complete<Exclude<keyof typeof places.drawings, ScreenId>>();

const drawings: Readonly<Record<string, Drawing>> = places.drawings;

/** How a screen is drawn. */
export function drawingOf(screen: ScreenId): Drawing {
  const drawing = drawings[screen];
  if (!drawing) throw new Error(`Nobody drew ${screen}.`);
  return drawing;
}
