import type { Evidence } from './evidence.ts';

/** An address of a platform or an authority that a step or a claim opens. */
export interface PlatformLink extends Evidence {
  /** Complete and exact: it is also shown to be copied. */
  href: `https://${string}`;
}
