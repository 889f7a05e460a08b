import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

import { places } from './src/commands/places.ts';
import { host } from './src/prerender/host.ts';
import { lessScript } from './src/prerender/less-script.ts';
import { ownFontsAside } from './src/prerender/own-fonts.ts';
import { outFolder, siteConfig } from './src/prerender/site-url.ts';

const nodeTests = ['src/*.test.ts', 'src/{steps,locales,pictures,prerender,commands}/**/*.test.ts'];
/**
 * These stand in for modules, which must not leak into others that share their worker, nor come too
 * late for one that is loaded already. The last two set the time zone of their process, and begin the
 * program, which listens to the whole window for good.
 */
const loners = [
  'src/commands/{bench,facts,new-guide,run,screenshots}.test.ts',
  'src/pictures/{browser,draw-cards,picture-files,redraw}.test.ts',
  'src/prerender/prerender.test.ts',
  'src/worker.test.ts',
  'src/components/time-zone.test.ts',
  'src/main.test.tsx',
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

export default defineConfig({
  ...siteConfig(),
  // No rewriting of lost addresses to one page: every address has its own file.
  appType: 'mpa',
  plugins: [places(), react(), tailwindcss(), host(), ...lessScript(), ownFontsAside()],
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
            // Wanted by two parts, each when a button is pressed.
            { name: 'QrCode', test: /lean-qr|QrCode/ },
            { name: 'app', minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    pool: 'threads',
    // Vitest leaves one core to its own process, which has little to do: of two, half would rest.
    maxWorkers: '100%',
    projects: [
      // Data and programs keep nothing in mind: their tests share a worker, and start sooner.
      project({ name: 'node', include: nodeTests, exclude: loners, isolate: false }),
      // What shows parts and pages shares a document and React, which setup.ts cleans after each file.
      project({
        name: 'browser',
        include: ['src/**/*.test.{ts,tsx}'],
        exclude: [...nodeTests, ...loners],
        isolate: false,
      }),
      project({ name: 'alone', include: loners, pool: 'forks' }),
    ],
  },
});
