import type { Evidence } from '../sources.ts';

/** What we say about Meta AI. Ids begin with `me`. */
export const metaClaims = {} as const satisfies Record<string, Evidence>;
