import type { ClaimId } from './claims.ts';

/**
 * Why a reader's screen may differ from the drawn one. The question and its answer lie in
 * `locales`, under the same id.
 */
export interface Cause {
  /** Guide (`track/guide`) or step (`track/guide/step`) that gets the reader out of it. */
  goTo?: string;
  /** What the answer rests on, where it says something of the platform. */
  claims?: readonly ClaimId[];
  /** True where the answer ends with the other known wordings of the step's labels. */
  showsVariants?: true;
}
