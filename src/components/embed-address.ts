import type { GuideContent } from '../content.ts';
import { type Embeddable, fileHref, pathOf } from '../paths.ts';
import type { Embed } from './embed-snippet.ts';

/*
 * Beside `paths.ts`, which every page brings along: hardly any page names these addresses.
 */

/** Where a page lies for other sites: the only addresses of ours that may be framed (`prerender/headers.ts`). */
export function embedPath(address: Embeddable): string {
  return `/embed${pathOf(address)}`;
}

/** A guide as other sites show it. `origin` is ours. */
export function embedOf({ lang, track, guide, words }: GuideContent, origin: string): Embed {
  const path = embedPath({ kind: 'guide', lang, track: track.id, guide: guide.id });
  return {
    href: origin + fileHref(path.slice(1)),
    title: `${track.line}${words.shell.colon} ${guide.name} – ${words.shell.site}`,
  };
}
