import { lawLinks } from './law.ts';
import { linkedinLinks } from './linkedin/links.ts';
import { metaLinks } from './meta-ai/links.ts';

/** Every address that a step or a claim may open, by id. */
export const links = { ...lawLinks, ...linkedinLinks, ...metaLinks };

export type LinkId = keyof typeof links;
