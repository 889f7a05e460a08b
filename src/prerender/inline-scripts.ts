import type { Content } from '../content.ts';
import { early, findNearest, goToLanguage } from '../reader/early.ts';

/** The scripts that stand in a page and run before it is painted. */
export function inlineScripts(content: Content): string[] {
  return [inline(early), ...soloScripts(content)];
}

function soloScripts(content: Content): string[] {
  if (content.kind === 'welcome') return [inline(goToLanguage)];
  if (content.kind === 'notFound')
    return [`addEventListener("DOMContentLoaded",${source(findNearest)})`];
  return [];
}

function inline(run: () => void): string {
  return `(${source(run)})()`;
}

/** A function's own text, without its comments and indentation. */
function source(run: () => void): string {
  return run
    .toString()
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\n\s*/g, '\n');
}
