import type { Evidence } from './evidence.ts';
import type { LinkId } from './links.ts';

/** What a sentence of ours says of a platform or of the law. */
export interface Claim extends Evidence {
  /** The page that the sentence speaks of, offered beside it. */
  link?: LinkId;
}
