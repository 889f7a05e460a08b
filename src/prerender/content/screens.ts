import type { Box, PictureContent, ScreenContent } from '../../content.ts';
import { type Area, type Picture, pictureKey, readManifest } from '../../pictures/manifest.ts';
import { type Device, languages } from '../../steps/basics.ts';
import { type ScreenId, screens } from '../../steps/screens.ts';

const manifest = readManifest();

/** A screen's pictures, one for each device and platform language, with what is pressed on them. */
export function screensOf(
  id: ScreenId,
  pressed: Readonly<Record<Device, readonly string[]>>,
): ScreenContent[] {
  return screens[id].devices.flatMap((device) =>
    languages.map((ui): ScreenContent => {
      const key = pictureKey(id, device, 'wide', ui);
      const narrow = pictureKey(id, device, 'narrow', ui);
      return {
        device,
        ui,
        picture: pictureContent(key, pressed[device]),
        ...(narrow in manifest && { narrow: pictureContent(narrow, pressed[device]) }),
        shows: Object.keys(pictureAt(key).areas),
        pressed: pressed[device],
      };
    }),
  );
}

function pictureContent(key: string, pressed: readonly string[]): PictureContent {
  const picture = pictureAt(key);
  const { version, width, height } = picture;
  return { file: key, version, width, height, marks: pressed.map((id) => boxOf(key, picture, id)) };
}

function boxOf(key: string, { width, height, areas }: Picture, id: string): Box {
  const area = new Map<string, Area>(Object.entries(areas)).get(id);
  if (!area) throw new Error(`${key} does not show "${id}", which is pressed on it.`);
  const [x, y, w, h] = area;
  return [percent(x, width), percent(y, height), percent(w, width), percent(h, height)];
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 100;
}

function pictureAt(key: string): Picture {
  const picture = manifest[key];
  if (!picture) throw new Error(`${key} is not in the manifest: run "npm run screenshots".`);
  return picture;
}
