import { linkedinLinks } from './linkedin/links.ts';
import { metaLinks } from './meta-ai/links.ts';

/** Every platform address that a step may open, by id. */
export const links = { ...linkedinLinks, ...metaLinks };

export type LinkId = keyof typeof links;
