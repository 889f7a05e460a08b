import { readFileSync } from 'node:fs';

/** The rules of the site's own colours in the light, each for itself: of the page, and of these tracks. */
export function coloursOf(tracks: readonly string[], css = siteStyles()): string {
  const [light = ''] = css
    .replace(/\/\*.*?\*\//gs, '')
    .split('@media screen and (prefers-color-scheme');
  const rules = [...light.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(
    ([, selectors = '', body = '']) => ({
      selectors: selectors.split(',').map((each) => each.trim()),
      body: body.replace(/\s+/g, ' ').trim(),
    }),
  );
  return [':root', ...new Set(tracks.map((track) => `[data-track="${track}"]`))]
    .map((wanted) => {
      const own = rules.filter(({ selectors }) => selectors.includes(wanted));
      if (own.length === 0) throw new Error(`src/index.css gives ${wanted} no colours.`);
      return `${wanted}{${own.map(({ body }) => body).join('')}}`;
    })
    .join('');
}

function siteStyles(): string {
  return readFileSync('src/index.css', 'utf8');
}
