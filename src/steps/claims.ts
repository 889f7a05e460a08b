import { lawClaims } from './law.ts';
import * as places from './places.gen.ts';

/**
 * What we say about the platforms and the law, beyond the words on their screens. The sentence of
 * each lies in `locales`, under the same id; a claim without evidence cannot be written.
 */
export const claims = { ...lawClaims, ...places.claims };

export type ClaimId = keyof typeof claims;
