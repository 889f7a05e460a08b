import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PageOfGuide } from '../../app/offline.ts';
import { firstLanguage } from '../../locales/languages.ts';
import { htmlFile } from '../../paths.ts';
import { allPages } from '../../prerender/site.ts';
import { budgets } from '../budgets.ts';
import { offlineWeight } from './offline.ts';
import { note, row, shown } from './rows.ts';
import { packed, scriptWeight } from './weights.ts';

/** What a build said of itself. */
interface Built {
  pages: number;
  /** Files that it wrote or removed. */
  changed: number;
  /** Seconds of the processor, of what makes the pages. */
  processor: number;
  /** MB at most, of what makes the pages, and of Vite before it. */
  memory: number;
  memoryOfVite: number;
  /** From the start of the command to its end. */
  seconds: number;
}

/** Steps of today, as they stand on a site with so many guides. */
interface Weights {
  /** Bytes as a host sends them, and as they are: packed, another name of a file weighs otherwise. */
  script: number;
  unpacked: number;
  html: ReadonlyMap<string, string>;
  /** Bytes of the home page, packed. */
  home: number;
  /** Bytes that a reader's device holds of the guide with the most steps. */
  offline: number;
}

/** Where the sites are built. */
const root = 'test-results/grown';

/** The page that stands for all: the one that refuses. */
const sample = 'fr/linkedin/switch/turn-off/index.html';

const home = htmlFile({ kind: 'home', lang: firstLanguage });

/** Prints what the site costs when it has so many guides, in three languages. */
export async function benchGrowth(guides: number): Promise<void> {
  const sites = [8, 50, guides].map(builtOf);
  for (const line of [...growthOf(sites), ...largestOf(sites), ...sites.flatMap(againOf)]) {
    console.log(line);
  }
  for (const line of testsOver(guides)) console.log(line);
  rmSync(root, { recursive: true });
}

interface GrownSite {
  guides: number;
  folder: string;
  built: Built;
  weights: Weights;
}

function builtOf(guides: number): GrownSite {
  const folder = join(root, String(guides));
  rmSync(folder, { recursive: true, force: true });
  const built = build(guides, folder);
  return { guides, folder, built, weights: weigh(folder) };
}

function growthOf(sites: readonly GrownSite[]): string[] {
  const [first, ...others] = sites.map(({ weights }) => weights);
  if (!first) return [];
  const most = (by: (site: Weights) => number) => Math.max(...others.map(by));
  const steps = [...first.html].map(([file, html]) => ({
    file,
    growth: most((site) => sizeOf(site.html.get(file)) - sizeOf(html)),
  }));
  const [worst] = steps.toSorted((a, b) => b.growth - a.growth);
  return [
    ...sites.flatMap(({ guides, built, weights }) => [
      note(`${guides} guides, ${built.pages} pages: script`, shown(weights.script, 'bytes')),
      note('HTML of one step', shown(packed(weights.html.get(sample) ?? ''), 'bytes')),
      note('held offline, of one guide', shown(weights.offline, 'bytes')),
      row(budgets.home, weights.home),
    ]),
    row(
      budgets.scriptGrowth,
      most(({ unpacked }) => unpacked - first.unpacked),
    ),
    row(budgets.stepGrowth, worst?.growth ?? 0),
    ...(worst && worst.growth > 0 ? [`  most: ${worst.file}`] : []),
  ];
}

function largestOf(sites: readonly GrownSite[]): string[] {
  const largest = sites.at(-1);
  if (!largest) return [];
  const { pages, processor, memory, memoryOfVite } = largest.built;
  return [
    note('of the largest site', `${largest.guides} guides`),
    row(budgets.lost, packed(readFileSync(join(largest.folder, '404.html')))),
    row(budgets.speed, pages / processor),
    row(budgets.memory, memory),
    // It takes as much for any number of guides.
    note('memory of Vite before it', shown(memoryOfVite, 'MB')),
  ];
}

/** A build after one text was changed. */
function againOf({ guides, folder }: GrownSite): string[] {
  const { seconds, changed } = build(guides, folder, 'changed');
  return [row(budgets.again, seconds), note(`of ${guides} guides, files touched`, `${changed}`)];
}

function build(guides: number, folder: string, ...more: readonly string[]): Built {
  const started = performance.now();
  const program = 'src/commands/bench/build-grown.ts';
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, String(guides), folder, ...more],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  const figure = (pattern: RegExp) => {
    const [, found] = pattern.exec(stdout) ?? [];
    if (!found) throw new Error(`The build of ${guides} guides failed:\n${stderr}`);
    return Number(found);
  };
  return {
    pages: figure(/(\d+) pages in/),
    changed: figure(/(\d+) files changed/),
    processor: figure(/([\d.]+) s of a processor/),
    memory: figure(/(\d+) MB of memory/),
    memoryOfVite: figure(/Vite: (\d+) MB/),
    seconds,
  };
}

function weigh(folder: string): Weights {
  const files = allPages().flatMap(({ kind, address }) =>
    kind === 'step' ? htmlFile(address) : [],
  );
  const html = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const page = html.get(sample) ?? '';
  return {
    script: scriptWeight(folder, page),
    unpacked: scriptWeight(folder, page, ({ length }) => length),
    html,
    home: packed(readFileSync(join(folder, home))),
    offline: offlineWeight(folder, longestGuide()),
  };
}

function longestGuide(): PageOfGuide {
  const guides = allPages().filter((page) => page.kind === 'guide');
  const [longest] = guides.toSorted((a, b) => b.content.steps.length - a.content.steps.length);
  if (!longest) throw new Error('There is no guide.');
  return longest;
}

function sizeOf(html: string | undefined): number {
  return Buffer.byteLength(html ?? '');
}

/** What Vitest writes of a file of tests. */
interface Outcome {
  assertionResults: readonly unknown[];
  /** Why it could not be run. */
  message: string;
}

/**
 * Those that compare the catalogue with tables written by hand cannot hold over guides that nobody
 * wrote: what counts is that all run, and how long.
 */
function testsOver(guides: number): string[] {
  const started = performance.now();
  const outcome = join(root, 'tests.json');
  const config = 'tests/grown/vitest.config.ts';
  spawnSync(
    'npx',
    ['vitest', 'run', '--config', config, '--root', '.', 'src/steps', 'src/locales'],
    {
      env: { ...process.env, NODE_ENV: 'test', GROWN_TO: String(guides), OUTCOME: outcome },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const { numTotalTests, numPassedTests, testResults } = JSON.parse(readFileSync(outcome, 'utf8'));
  const unread = testResults.find((file: Outcome) => file.assertionResults.length === 0);
  if (unread) throw new Error(`The tests over ${guides} guides did not run:\n${unread.message}`);
  return [
    row(budgets.tests, seconds),
    note(`of ${guides} guides: hold, of all`, `${numPassedTests} of ${numTotalTests}`),
  ];
}
