import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { host } from './src/prerender/host.ts';
import { siteConfig } from './src/prerender/site-url.ts';

export default defineConfig({
  ...siteConfig(),
  // No rewriting of lost addresses to one page: every address has its own file.
  appType: 'mpa',
  plugins: [react(), tailwindcss(), host()],
  build: {
    manifest: true,
    // The content security policy allows no data address.
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      output: {
        // What two kinds of pages share comes in one file, not in ten.
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'] },
            { name: 'app', minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    // No test depends on the machine's speed.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
