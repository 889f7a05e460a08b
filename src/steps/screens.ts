import type { App } from './apps.ts';
import type { ByDevice, Device } from './basics.ts';
import type { Evidence } from './evidence.ts';
import type { LabelId } from './labels.ts';
import { screens } from './places.gen.ts';

export { screens };

/** A screen of a platform that we draw. How it is drawn lies in `src/screens`, under the same id. */
export interface Screen {
  /** Decides the look of the drawing. */
  app: App;
  /** The devices on which this screen exists. */
  devices: readonly [Device, ...Device[]];
  /** What its layout was drawn from. The words on it have their own sources. */
  layout: ByDevice<Evidence>;
  /** Labels of the menu around it: each has its own sources, which do not bear the screen itself. */
  frame?: readonly LabelId[];
  /** Labels that only fill the drawing: what a reader's own screen might show there. */
  examples?: readonly LabelId[];
}

export type ScreenId = keyof typeof screens;

export const screenIds = Object.keys(screens).filter((id): id is ScreenId => id in screens);

/** What a screen's layout was drawn from, on each device. */
export function layoutsOf(id: ScreenId): readonly Evidence[] {
  const { layout } = screens[id];
  return 'computer' in layout ? [layout.computer, layout.phone] : [layout];
}
