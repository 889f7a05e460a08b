import type { Plugin } from 'vite';

/** Leaves out of the site's script what libraries and Vite bring along and no page uses. */
export function lessScript(): Plugin[] {
  return [withoutOwnStyles(), withoutUnusedRouter(), withoutPreload()];
}

/**
 * The library that zooms writes a style element into the page when it is loaded, which the content
 * security policy refuses. `index.css` holds what we need of it.
 */
function withoutOwnStyles(): Plugin {
  return {
    name: 'without-own-styles',
    transform: {
      filter: { id: /react-zoom-pan-pinch/ },
      handler(code) {
        const [start, rest, ...more] = code.split(/^styleInject\(\w+\);$/m);
        if (rest === undefined || more.length > 0) {
          this.error('react-zoom-pan-pinch no longer writes its styles as it did.');
        }
        return { code: start + rest, map: null };
      },
    },
  };
}

/**
 * The router's parts that this site does not use stay out of its script: the library does not say that
 * these calls do nothing but make a part, and names its parts for tools of development.
 */
function withoutUnusedRouter(): Plugin {
  return {
    name: 'without-unused-router',
    apply: 'build',
    transform: {
      filter: { id: /react-router\/dist/ },
      handler: (code) => ({
        code: code
          .replace(
            /^(const \w+ = )(?=React\$1\.(memo|forwardRef|create(Context|Element))\()/gm,
            '$1/* @__PURE__ */ ',
          )
          .replace(/^\w+\.displayName = "\w+";$/gm, ''),
        map: null,
      }),
    },
  };
}

/** Each page names the scripts that it needs (`reader/wake.ts`): none has to be looked for by script. */
function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => ({ code: 'export const __vitePreload = (load) => load();', map: null }),
    },
  };
}
