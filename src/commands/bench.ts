/**
 * Builds the site, and sites with more guides, and prints what they cost, each figure beside its
 * budget: `npm run bench -- --guides 300 --runs 5`. With `--guides 0`
 * today's site alone, with `--runs 0` nothing that is timed in a browser.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { benchGrowth } from './bench/growth.ts';
import { benchPages } from './bench/pages.ts';
import { benchTimings } from './bench/timings.ts';

export async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      guides: { type: 'string', default: '300' },
      runs: { type: 'string', default: '5' },
    },
  });
  const built = spawnSync('npm', ['run', 'build', '--silent'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stderr}`);
  console.log('! stands before what passes its budget');
  await benchPages('dist');
  const runs = Number(values.runs);
  if (runs > 0) await benchTimings('dist', runs);
  const guides = Number(values.guides);
  if (guides > 0) await benchGrowth(guides);
}
