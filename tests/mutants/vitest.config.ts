import { mergeConfig } from 'vitest/config';
import base from '../../vite.config.ts';

export default mergeConfig(base, {
  test: {
    setupFiles: ['tests/mutants/globals.mjs'],
    // These read the text of the source, which holds the mutants here.
    exclude: ['src/imports.test.ts', '**/node_modules/**'],
    reporters: [],
    // A mutant that keeps a page from coming is noticed soon enough.
    env: { PATIENCE: '2000' },
  },
});
