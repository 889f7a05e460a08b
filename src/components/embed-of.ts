import type { GuideContent } from '../content.ts';
import { embedPath, fileHref } from '../paths.ts';
import type { Embed } from './embed-snippet.ts';

/** A guide as other sites show it. `origin` is ours. */
export function embedOf({ lang, track, guide, words }: GuideContent, origin: string): Embed {
  const path = embedPath({ kind: 'guide', lang, track: track.id, guide: guide.id });
  return {
    href: origin + fileHref(path.slice(1)),
    title: `${track.line}${words.shell.colon} ${guide.name} – ${words.shell.site}`,
  };
}
