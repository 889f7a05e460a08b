import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

import { places } from './src/commands/places.ts';
import { host } from './src/prerender/host.ts';
import { outFolder, siteConfig } from './src/prerender/site-url.ts';

const nodeTests = ['src/*.test.ts', 'src/{steps,locales,pictures,prerender,commands}/**/*.test.ts'];
/**
 * These stand in for modules, which must not leak into others that share their worker, nor come too
 * late for one that is loaded already. The last sets the time zone of its process.
 */
const loners = [
  'src/commands/{bench,facts,new-guide,run}.test.ts',
  'src/pictures/{browser,picture-files,redraw}.test.ts',
  'src/prerender/prerender.test.ts',
  'src/components/time-zone.test.ts',
];

function project(test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      setupFiles: ['src/testing/setup.ts'],
      // No test depends on the machine's speed.
      testTimeout: 300_000,
      hookTimeout: 300_000,
      ...test,
    },
  };
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

export default defineConfig({
  ...siteConfig(),
  // No rewriting of lost addresses to one page: every address has its own file.
  appType: 'mpa',
  plugins: [places(), react(), tailwindcss(), host(), withoutOwnStyles(), withoutUnusedRouter()],
  build: {
    outDir: outFolder(),
    manifest: true,
    // The content security policy allows no data address.
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      output: {
        // What two kinds of pages share comes in one file, not in ten.
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'app', tags: ['$initial'] },
            { name: 'app', minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    pool: 'threads',
    projects: [
      // Data and programs keep nothing in mind: their tests share a worker, and start sooner.
      project({ name: 'node', include: nodeTests, exclude: loners, isolate: false }),
      project({
        name: 'browser',
        include: ['src/**/*.test.{ts,tsx}'],
        exclude: [...nodeTests, ...loners],
      }),
      project({ name: 'alone', include: loners, pool: 'forks' }),
    ],
  },
});
