import type { ReactElement } from 'react';
import type { Device, PlatformLanguage } from '../steps/basics.ts';

/**
 * `wide` is the size that the page shows on a large window; `narrow` is the computer's screen cut
 * to the pane that matters, for readers who look at it on a phone. A phone's screen is always `wide`.
 */
export type Width = 'wide' | 'narrow';

export interface DrawingProps {
  device: Device;
  /** The platform's language, not that of our page. */
  ui: PlatformLanguage;
  width: Width;
}

export type Drawing = (props: DrawingProps) => ReactElement;
