import { lawLinks } from './law.ts';
import * as places from './places.gen.ts';

/** Every address that a step or a claim may open, by id. */
export const links = { ...lawLinks, ...places.links };

export type LinkId = keyof typeof links;
