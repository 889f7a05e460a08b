import type { Page } from '../content.ts';
import { allPages } from '../prerender/site.ts';

// Made once a worker, even where each test file has modules of its own: no test changes them.
const shared = globalThis as { sitePages?: readonly Page[] };
shared.sitePages ??= allPages();

/** Every page of the site. */
export const pages = shared.sitePages;
