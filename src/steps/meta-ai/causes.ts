import type { Cause } from '../cause.ts';

/** Why a screen of Meta's apps may differ. Ids begin with `me`. */
export const metaCauses = {} as const satisfies Record<string, Cause>;
