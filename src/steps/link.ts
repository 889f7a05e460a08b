import type { Evidence } from './sources.ts';

/** An address of a platform that a step opens. */
export interface PlatformLink extends Evidence {
  /** Complete and exact: it is also shown to be copied. */
  href: `https://${string}`;
}
