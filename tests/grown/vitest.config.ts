import { mergeConfig } from 'vitest/config';
import { grown } from '../../src/commands/bench/grown/plugin.ts';
import base from '../../vite.config.ts';

const { GROWN_TO, OUTCOME: outputFile = '' } = process.env;
const config = mergeConfig(base, { plugins: [grown(Number(GROWN_TO))] });

/** Runs the tests of the catalogue over a grown one; `npm run bench` does so, and tells how long it takes. */
export default {
  ...config,
  test: { ...config.test, reporters: [['json', { outputFile }]] },
};
