import type { Box, CaptionContent, PictureContent, ScreenContent } from '../../content.ts';
import { type Area, type Picture, pictureKey, readManifest } from '../../pictures/manifest.ts';
import { type Device, type PlatformLanguage, platformLanguages } from '../../steps/basics.ts';
import { confidenceOf, type Evidence, oldest } from '../../steps/evidence.ts';
import { type Screen, type ScreenId, screens } from '../../steps/screens.ts';
import { traceContent } from './evidence.ts';
import { labelsById } from './labels.ts';
import { stripsOf } from './strips.ts';

const manifest = readManifest();

/**
 * A screen's pictures, one for each device and platform language, with what is pressed on them. None
 * of a screen that is not drawn yet, so that a guide can be seen while it is written.
 */
export function screensOf(
  id: ScreenId,
  pressed: Readonly<Record<Device, readonly string[]>>,
): ScreenContent[] {
  const screen: Screen = screens[id];
  if (!Object.keys(manifest).some((key) => key.startsWith(`${id}.`))) return [];
  return screen.devices.flatMap((device) =>
    platformLanguages.map((ui): ScreenContent => {
      const key = pictureKey(id, device, 'wide', ui);
      const narrow = pictureKey(id, device, 'narrow', ui);
      const shows = Object.keys(pictureAt(key).areas);
      return {
        device,
        ui,
        picture: pictureContent(key, pressed[device]),
        ...(narrow in manifest && { narrow: pictureContent(narrow, pressed[device]) }),
        strips: stripsOf(pictureAt(narrow in manifest ? narrow : key), pressed[device]),
        shows,
        pressed: pressed[device],
        caption: captionContent(screen, device, ui, shows),
      };
    }),
  );
}

/**
 * What the drawing itself rests on: its layout, and the words that it shows in this language. What
 * stands around it, and what only fills it, bears nothing.
 */
function captionContent(
  { layout, frame = [], examples = [] }: Screen,
  device: Device,
  ui: PlatformLanguage,
  shows: readonly string[],
): CaptionContent {
  const drawn: Evidence = 'computer' in layout ? layout[device] : layout;
  const isExample = (id: string) => examples.some((example) => example === id);
  const isFrame = (id: string) => frame.some((each) => each === id);
  const shown = shows.flatMap((id) => {
    const label = labelsById[id];
    return label && !isExample(id) && !isFrame(id) ? [{ id, words: label[ui] }] : [];
  });
  const evidences = [drawn, ...shown.map(({ words }) => words)];
  const seen = evidences.filter(({ ours }) => !ours);
  const sources = [...new Set(seen.flatMap((each) => each.sources))];
  return {
    trace: traceContent({
      sources,
      ...(sources.length === 0 && { ours: true }),
      read: oldest(evidences.map(({ read }) => read)),
    }),
    ours: shown.filter(({ words }) => confidenceOf(words) === 'inferred').map(({ id }) => id),
    examples: shows.filter(isExample),
  };
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
