import type { PageKind } from '../paths.ts';
import { inlineScripts } from '../prerender/inline-scripts.ts';

/**
 * Runs the last script that the build writes into pages of this kind, its very text, as a page would
 * run it. The values stand in for the page's own globals.
 */
export function runWritten(kind: PageKind, globals: Readonly<Record<string, unknown>> = {}): void {
  const text = inlineScripts(kind).at(-1) ?? '';
  new Function(...Object.keys(globals), text)(...Object.values(globals));
}
