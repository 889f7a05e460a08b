/**
 * Builds the site, and sites with more guides, and prints what they cost, each figure beside its
 * budget: `npm run bench -- --guides 300`. With `--guides 0` today's site alone.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { benchGrowth } from './bench/growth.ts';
import { benchPages } from './bench/pages.ts';

export async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { guides: { type: 'string', default: '300' } },
  });
  const built = spawnSync('npm', ['run', 'build', '--silent'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stderr}`);
  await benchPages('dist');
  const guides = Number(values.guides);
  if (guides > 0) await benchGrowth(guides);
}
