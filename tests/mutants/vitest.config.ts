import { mergeConfig } from 'vitest/config';
import base from '../../vite.config.ts';

export default mergeConfig(base, {
  test: {
    setupFiles: ['tests/mutants/globals.mjs'],
    exclude: [
      // Reads the text of the source, which holds the mutants here.
      'src/imports.test.ts',
      // Sets the time zone of its process, which Stryker's threads cannot.
      'src/components/time-zone.test.ts',
      // Works in a folder of its own, to which Stryker's threads cannot go.
      'src/commands/bench.test.ts',
      '**/node_modules/**',
    ],
    reporters: [],
    // A mutant that keeps a page from coming is noticed soon enough.
    env: { PATIENCE: '2000' },
  },
});
