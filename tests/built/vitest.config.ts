import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/built/**/*.test.ts'],
    globalSetup: 'tests/built/build-second.ts',
    environment: 'jsdom',
    maxWorkers: '100%',
    // The pages are read and parsed once a worker, not once a file.
    isolate: false,
    reporters: ['default', ['json', { outputFile: 'test-results/built.json' }]],
    // No test depends on the machine's speed.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
