import { causes } from './places.gen.ts';

/** Every reason for which a reader's screen may differ from the drawn one, by id. */
export { causes };

export type CauseId = keyof typeof causes;
