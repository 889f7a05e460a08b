import { linkedinCauses } from './linkedin/causes.ts';
import { metaCauses } from './meta-ai/causes.ts';

/** Every reason for which a reader's screen may differ from the drawn one, by id. */
export const causes = { ...linkedinCauses, ...metaCauses };

export type CauseId = keyof typeof causes;
