import { mostOnPhone } from '../pictures/most-bytes.ts';

/**
 * What a page may cost its reader, and a build its publisher. Bytes as a host sends them: text packed
 * as hard as gzip can, fonts and pictures as they are. `npm run bench` prints each beside what it
 * found; a test of the built files holds those that are the same on every machine.
 */
export const budgets = {
  script: { what: 'script at first load, gz -9', most: 105_000, unit: 'bytes' },
  step: { what: 'HTML with styles and words, gz -9', most: 10_000, unit: 'bytes' },
  fonts: { what: 'fonts, all of them', most: 40_000, unit: 'bytes' },
  picture: { what: 'heaviest picture on a phone', most: mostOnPhone, unit: 'bytes' },
  /** As much as a page of any kind may weigh, twice: it names every line and guide. */
  home: { what: 'home page, gz -9', most: 20_000, unit: 'bytes' },
  lost: { what: '404 page, gz -9', most: 14_000, unit: 'bytes' },
  requests: { what: 'requests besides fonts', most: 6, unit: '' },
  shift: { what: 'layout shift', most: 0, unit: 'parts' },
  messages: { what: 'console messages', most: 0, unit: '' },
  paint: { what: 'largest paint, beside by hand', most: 1.1, unit: 'times' },
  blocked: { what: 'blocked in the first 5 s', most: 20, unit: 'ms' },
  warmStep: { what: 'press to next step, warm', most: 60, unit: 'ms' },
  slowStep: { what: 'press to next step, slow 4G', most: 120, unit: 'ms' },
  scriptGrowth: { what: 'growth of script', most: 0, unit: '' },
  stepGrowth: { what: 'growth of the HTML of steps', most: 0, unit: '' },
  speed: { what: 'pages a second of one core', least: 350, unit: '' },
  memory: { what: 'memory of what makes the pages', most: 300, unit: 'MB' },
  again: { what: 'build after one changed text', most: 2, unit: 's' },
  tests: { what: 'tests of the catalogue', most: 10, unit: 's' },
} as const satisfies Record<string, Budget>;

export interface Budget {
  /** What is measured. */
  what: string;
  most?: number;
  least?: number;
  unit: Unit;
}

/** `bytes` are shown in kB; `parts` are parts of one, to four places. */
export type Unit = 'bytes' | 'parts' | 'times' | 'MB' | 's' | 'ms' | '';

export function holds({ most = Number.POSITIVE_INFINITY, least = 0 }: Budget, found: number) {
  return found <= most && found >= least;
}
