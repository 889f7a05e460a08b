/**
 * `npm run mutants`: breaks the code in some thousand places, one at a time, and lists what no unit
 * test notices. Takes an hour or more; `npm run mutants -- -m 'src/reader/*.ts'` breaks one room.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutants/looks.mjs'],
  ignorers: ['looks'],
  mutate: [
    'src/**/*.{ts,tsx}',
    '!src/screens/**',
    '!src/testing/**',
    '!src/**/*.test.{ts,tsx}',
    '!src/**/*.gen.ts',
  ],
  // Nothing looks at types here. A test compares files that are written with those that lie there,
  // which must then be as they were.
  disableTypeChecks: false,
  // What runs once, when a file is loaded, would need every test anew: hours. Most of it is data,
  // which `src/steps/facts.test.ts` states a second time.
  ignoreStatic: true,
  // TypeScript 7 has no program interface, with which Stryker would rewrite tsconfig.json.
  tsconfigFile: 'none',
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: 'test-results/mutants.json' },
  tempDirName: 'test-results/mutants',
  ignorePatterns: ['dist', 'test-results'],
};
