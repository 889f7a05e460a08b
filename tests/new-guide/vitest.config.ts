import { defineConfig } from 'vitest/config';

/** Compiles a copy and runs its tests: too long for `npm run check`. */
export default defineConfig({
  test: {
    include: ['tests/new-guide/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/new-guide.json' }]],
    // No test depends on the machine's speed.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
