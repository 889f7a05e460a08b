import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import figtree from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?inline';
import { renderToStaticMarkup } from 'react-dom/server';
import type { DrawingProps, Width } from '../screens/drawing.ts';
import { drawingOf } from '../screens/drawings.tsx';
import { ShownLanguage } from '../screens/label.tsx';
import { appsByTrack } from '../steps/apps.ts';
import { type Device, platformLanguages } from '../steps/basics.ts';
import { type Screen, type ScreenId, screens } from '../steps/screens.ts';
import { pictureKey } from './manifest-format.ts';

// Read, not imported: vitest empties imported CSS, and the hash below would differ there.
function styles(...files: readonly string[]): string {
  return files.map((file) => readFileSync(`src/screens/${file}`, 'utf8')).join('');
}

// One company's styles do not touch another's pictures: changing them redraws its own alone.
const css = new Map(
  Object.entries(appsByTrack).flatMap(([track, apps]) => {
    const own = styles('screens.css', `${track}/${track}.css`);
    return Object.keys(apps).map((app) => [app, own] as const);
  }),
);

/** A picture to draw. */
export interface Subject extends DrawingProps {
  screen: ScreenId;
}

export function keyOf({ screen, device, width, ui }: Subject): string {
  return pictureKey(screen, device, width, ui);
}

const widths = {
  computer: ['wide', 'narrow'],
  phone: ['wide'],
} as const satisfies Record<Device, readonly Width[]>;

const screenIds = Object.keys(screens).filter((id): id is ScreenId => id in screens);

function devicesOf(screen: Screen): readonly Device[] {
  return screen.devices;
}

export function allPictures(): Subject[] {
  return screenIds.flatMap((screen) =>
    devicesOf(screens[screen]).flatMap((device) =>
      widths[device].flatMap((width) =>
        platformLanguages.map((ui) => ({ screen, device, width, ui })),
      ),
    ),
  );
}

export function markupOf({ screen, ...props }: Subject): string {
  const Drawing = drawingOf(screen);
  return renderToStaticMarkup(
    <ShownLanguage value={props.ui}>
      <div
        className="picture"
        data-app={screens[screen].app}
        data-device={props.device}
        data-width={props.width}
      >
        <Drawing {...props} />
      </div>
    </ShownLanguage>,
  );
}

/** The whole page that is photographed. It needs nothing but itself. */
export function pageOf(subject: Subject): string {
  const font = `@font-face{font-family:Figtree;font-weight:300 900;src:url(${figtree})}`;
  const head = `<meta charset="utf-8"><style>${font}${css.get(screens[subject.screen].app)}</style>`;
  return `<!doctype html><html lang="${subject.ui}"><head>${head}</head><body>${markupOf(subject)}</body></html>`;
}

/** Same hash, same picture: it covers words, markup, styles and font. */
export function drawnHash(subject: Subject): string {
  return hash(pageOf(subject));
}

export function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 8);
}
