import type { Width } from '../screens/drawing.ts';
import type { Device, PlatformLanguage } from '../steps/basics.ts';
import { type ControlId, controls, type LabelId, labels } from '../steps/labels.ts';
import type { ScreenId } from '../steps/screens.ts';

export type AreaId = LabelId | ControlId;

/** Where a control lies, in CSS pixels from the picture's top left corner. */
export type Area = readonly [x: number, y: number, width: number, height: number];

/** What the manifest says of one picture. Sizes in CSS pixels; the file has twice as many. */
export interface Picture {
  /** Changes when the drawing does. */
  drawn: string;
  /** Changes when the files do; for their addresses, so that caches let go of old ones. */
  version: string;
  width: number;
  height: number;
  /** In reading order. */
  areas: Readonly<Partial<Record<AreaId, Area>>>;
}

/** Every picture under its key. */
export type Manifest = Readonly<Record<string, Picture>>;

/** The picture's key in the manifest, and its files' name without the ending. */
export function pictureKey(
  screen: ScreenId,
  device: Device,
  width: Width,
  ui: PlatformLanguage,
): string {
  return `${screen}.${device}${width === 'narrow' ? '-narrow' : ''}.${ui}`;
}

export function isAreaId(id: string): id is AreaId {
  return id in labels || controls.some((control) => control === id);
}

type Box = readonly number[];

/** The manifest as JSON knows it: any name, any number of numbers. */
export type Written = Readonly<
  Record<string, Omit<Picture, 'areas'> & { areas: Readonly<Record<string, Box>> }>
>;

function readArea(key: string, id: string, box: Box): [AreaId, Area] {
  const [x, y, width, height] = box;
  if (!isAreaId(id)) {
    throw new Error(
      `${key}: "${id}" is no label or control; correct data-area, or run "npm run screenshots".`,
    );
  }
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    throw new Error(`${key}: "${id}" must be [x, y, width, height], found [${box.join(', ')}].`);
  }
  return [id, [x, y, width, height]];
}

export function readAreas(key: string, boxes: readonly (readonly [string, Box])[]) {
  return Object.fromEntries(boxes.map(([id, box]) => readArea(key, id, box)));
}

export function parseManifest(written: Written): Manifest {
  return Object.fromEntries(
    Object.entries(written).map(([key, { areas, ...picture }]) => [
      key,
      { ...picture, areas: readAreas(key, Object.entries(areas)) },
    ]),
  );
}
