import { spawnSync } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { htmlFile } from '../paths.ts';
import { launchBrowser } from '../pictures/browser.ts';
import { readManifest } from '../pictures/manifest.ts';
import { allPages } from '../prerender/site.ts';
import { servePlainly } from './bench/plain-host.ts';
import { watchComing, watchSteps } from './bench/slow-phone.ts';
import { main } from './bench.ts';
import { budgets } from './budgets.ts';

/*
 * A made-up build, host, browser and phone: what a page weighs, asks for and says is given here, and how
 * long it takes. The real ones are measured by `npm run bench`.
 */

vi.mock('node:child_process', () => ({ spawnSync: vi.fn() }));
vi.mock('./bench/offline.ts', () => ({ offlineWeight: () => 600_000 }));
vi.mock('./bench/plain-host.ts', () => ({ servePlainly: vi.fn() }));
vi.mock('./bench/slow-phone.ts', () => ({ watchComing: vi.fn(), watchSteps: vi.fn() }));
vi.mock('../pictures/browser.ts', () => ({ launchBrowser: vi.fn() }));
vi.mock('../prerender/site.ts', async (load) => {
  const site = await load<typeof import('../prerender/site.ts')>();
  const french = site.allPages().filter(({ content }) => content.lang === 'fr');
  return { ...site, allPages: () => french };
});

/** As much as everything may cost. */
const most = {
  step: 10_000,
  script: 105_000,
  fonts: 40_000,
  picture: 20_000,
  home: 20_000,
  lost: 14_000,
  /** Besides the page and its script. */
  others: 4,
  shift: 0,
  messages: [] as string[],
  errors: [] as string[],
  /** What the steps of the largest site weigh more, in bytes. */
  growth: 0,
  scriptGrowth: 0,
  pages: 3_500,
  processor: 10,
  memory: 300,
  /** Of each run in turn, in milliseconds; by hand a page is painted after 1000, a step after 100. */
  paint: [1_100],
  blocked: [20],
  warm: [60],
  slow: [120],
  moved: [0],
  /** True where a file of tests cannot be run. */
  unread: false,
};

const start = process.cwd();
const goto = vi.fn();
const closeBrowser = vi.fn();
const closeServer = vi.fn();
const said: string[] = [];
let root = '';

beforeEach(() => {
  for (const mock of [goto, closeBrowser, closeServer]) mock.mockReset();
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'run.ts', 'commands/bench.ts']);
  vi.mocked(servePlainly)
    .mockReset()
    .mockImplementation(async ([folder]) => ({
      origin: folder === 'dist' ? 'http://localhost:4321' : 'http://by-hand',
      close: closeServer,
    }));
  root = mkdtempSync(join(tmpdir(), 'bench-'));
  process.chdir(root);
});

afterEach(() => {
  process.chdir(start);
  rmSync(root, { recursive: true });
});

const files = new Map<string, Buffer>();

/** A file of this size once it is packed: what is encrypted does not shrink. */
function packedTo(size: number, begin = ''): Buffer {
  const known = files.get(`${size}${begin}`);
  if (known) return known;
  const noise = (length: number) =>
    Buffer.concat([
      Buffer.from(begin),
      createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(
        Buffer.alloc(length),
      ),
    ]);
  const over = (length: number) => gzipSync(noise(length), { level: 9 }).length - size;
  const length = size - over(size);
  const file = noise(length - over(length));
  files.set(`${size}${begin}`, file);
  return file;
}

function put(file: string, bytes: Buffer | string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** The same bytes under many names, written once: to write a file costs a disk much more than to name it. */
function putMany([first = '', ...others]: readonly string[], bytes: Buffer) {
  rmSync(first, { force: true });
  put(first, bytes);
  for (const file of others) {
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { force: true });
    linkSync(first, file);
  }
}

function putSite(folder: string, given: typeof most, growth = 0, scriptGrowth = 0) {
  const step = Buffer.concat([
    packedTo(given.step, '{"entry":"/assets/a-12345678.js"}'),
    Buffer.alloc(growth),
  ]);
  const steps = allPages().filter(({ kind }) => kind === 'step');
  putMany(
    steps.map(({ address }) => join(folder, htmlFile(address))),
    step,
  );
  put(join(folder, 'fr/index.html'), packedTo(given.home));
  put(join(folder, '404.html'), packedTo(given.lost));
  put(join(folder, 'assets/a-12345678.js'), packedTo(given.script + scriptGrowth));
  // Of one letter: they would weigh nothing if they were packed.
  put(join(folder, 'assets/b.woff2'), Buffer.alloc(given.fonts / 2));
  put(join(folder, 'assets/c.woff2'), Buffer.alloc(given.fonts / 2));
  // Pictures are the same however many guides there are: they are weighed once.
  if (folder !== 'dist') return;
  const pictures = Object.keys(readManifest()).map((key) => join(folder, 'screenshots', key));
  putMany(
    pictures.map((file) => `${file}.avif`),
    Buffer.alloc(given.picture - 1),
  );
  putMany(
    pictures.map((file) => `${file}.webp`),
    Buffer.alloc(given.picture),
  );
}

/** Builds and opens sites that cost this; returns what is said. */
async function measure(given: Partial<typeof most> = {}): Promise<string[]> {
  const all = { ...most, ...given };
  vi.mocked(spawnSync)
    .mockReset()
    .mockImplementation((command: string, values?: unknown, options?: unknown) => {
      const [program, size, folder = '', changed] = Array.isArray(values) ? values : [];
      if (command === 'npm') putSite('dist', all);
      if (command === 'npx') {
        const { OUTCOME } = Object(options).env;
        put(
          OUTCOME,
          JSON.stringify({
            numTotalTests: 222,
            numPassedTests: 202,
            testResults: [
              { assertionResults: [{}], message: '' },
              { assertionResults: all.unread ? [] : [{}], message: 'It cannot be read' },
            ],
          }),
        );
      }
      if (!String(program).endsWith('build-grown.ts')) return Object({ status: 0 });
      const isLarge = Number(size) > 8;
      putSite(folder, all, isLarge ? all.growth : 0, isLarge ? all.scriptGrowth : 0);
      const stdout = `${all.pages} pages in 9.5 s, ${changed ? 5 : 9_000} files changed, ${all.processor} s of a processor, ${all.memory} MB of memory\nVite: 320 MB\n`;
      return Object({ status: 0, stdout });
    });
  vi.mocked(launchBrowser).mockImplementation(async () => browser(all));
  putPhone(all);
  await main();
  return said;
}

/** One of the values for each run, the first again after the last. */
function inTurn(values: readonly number[]): () => number {
  let next = 0;
  return () => values[next++ % values.length] ?? Number.NaN;
}

function putPhone({ paint, blocked, warm, slow, moved }: typeof most) {
  const [nextPaint, nextBlocked, nextMoved] = [paint, blocked, moved].map(inTurn);
  const [nextWarm, nextSlow] = [warm, slow].map(inTurn);
  vi.mocked(watchComing)
    .mockReset()
    .mockImplementation(async (_, href) =>
      href.startsWith('http://by-hand')
        ? { paint: 1_000, tasks: 0, blocked: 0, shift: 0.5 }
        : {
            paint: nextPaint?.() ?? 0,
            tasks: 333,
            blocked: nextBlocked?.() ?? 0,
            shift: nextMoved?.() ?? 0,
          },
    );
  vi.mocked(watchSteps)
    .mockReset()
    .mockImplementation(async (_, href, presses, line) =>
      Array.from({ length: presses }, (_, press) => {
        if (href.startsWith('http://by-hand')) return 100;
        if (line === 'slow') return nextSlow?.() ?? 0;
        // The first is not warm yet.
        return press === 0 ? 9_999 : (nextWarm?.() ?? 0);
      }),
    );
}

function browser({ others, messages, errors, shift }: typeof most) {
  const listeners: Record<string, (value: object) => void> = {};
  const ask = (type: string) => listeners.request?.({ resourceType: () => type });
  goto.mockImplementation(async () => {
    for (const type of ['document', 'script', 'font']) ask(type);
    for (let each = 0; each < others; each += 1) ask('image');
    for (const text of messages) listeners.console?.({ text: () => text });
    for (const message of errors) listeners.pageerror?.({ message });
  });
  const page = {
    on: (event: string, listen: (value: object) => void) => {
      listeners[event] = listen;
    },
    goto,
    evaluate: async () => shift,
  };
  return Object({ newPage: async () => page, close: closeBrowser });
}

/** The command is given with these words. */
function asked(...words: string[]) {
  vi.spyOn(process, 'argv', 'get').mockReturnValue([
    'node',
    'run.ts',
    'commands/bench.ts',
    ...words,
  ]);
}

/** Every figure that has a budget, by its name: whether it stands out, what was found, the limit. */
function rows(lines: readonly string[]) {
  return lines.flatMap((line) => {
    const [, mark, what = '', found, limit] =
      /^([ !]) (.{34}) *(.*?) {3}(at (?:most|least) [^×]*?)(?: {3}.*)?$/.exec(line) ?? [];
    return mark ? [[what.trim(), mark, found, limit]] : [];
  });
}

const names = Object.values(budgets).map(({ what }) => what);
/** What depends on how fast this machine is. */
const timed: readonly string[] = [budgets.again.what, budgets.tests.what];

describe('every figure', () => {
  test('stands beside its budget, in columns', async () => {
    const lines = await measure();
    const found = rows(lines);
    expect(new Set(found.map(([what]) => what))).toEqual(new Set(names));
    expect(
      new Set(
        lines
          .filter((line) => /at most|at least/.test(line))
          .map((line) => line.search(/at (most|least)/)),
      ).size,
    ).toBe(1);
    const untimed = found.filter(([what = '']) => !timed.includes(what));
    expect(untimed.filter(([, mark]) => mark !== ' ')).toEqual([]);
    expect(untimed).toContainEqual([budgets.script.what, ' ', '105.0 kB', 'at most 105 kB']);
    expect(untimed).toContainEqual([budgets.step.what, ' ', '10.0 kB', 'at most 10 kB']);
    expect(untimed).toContainEqual([budgets.fonts.what, ' ', '40.0 kB', 'at most 40 kB']);
    expect(untimed).toContainEqual([budgets.picture.what, ' ', '20.0 kB', 'at most 20 kB']);
    expect(untimed).toContainEqual([budgets.home.what, ' ', '20.0 kB', 'at most 20 kB']);
    expect(untimed).toContainEqual([budgets.lost.what, ' ', '14.0 kB', 'at most 14 kB']);
    expect(untimed).toContainEqual([budgets.requests.what, ' ', '6', 'at most 6']);
    expect(untimed).toContainEqual([budgets.shift.what, ' ', '0.0000', 'at most 0']);
    expect(untimed).toContainEqual([budgets.paint.what, ' ', '1.10 times', 'at most 1.1 times']);
    expect(untimed).toContainEqual([budgets.blocked.what, ' ', '20 ms', 'at most 20 ms']);
    expect(untimed).toContainEqual([budgets.warmStep.what, ' ', '60 ms', 'at most 60 ms']);
    expect(untimed).toContainEqual([budgets.slowStep.what, ' ', '120 ms', 'at most 120 ms']);
    expect(untimed).toContainEqual([budgets.speed.what, ' ', '350', 'at least 350']);
    expect(untimed).toContainEqual([budgets.memory.what, ' ', '300 MB', 'at most 300 MB']);
  });

  test('stands out where it is over its budget, with what the console said', async () => {
    const lines = await measure({
      script: 105_001,
      step: 10_001,
      fonts: 40_002,
      picture: 20_001,
      home: 20_001,
      lost: 14_001,
      others: 5,
      shift: 0.0123,
      messages: ['a warning'],
      errors: ['a fault'],
      growth: 1,
      scriptGrowth: 1,
      processor: 11,
      memory: 301,
      paint: [1_101],
      blocked: [21],
      warm: [61],
      slow: [121],
      moved: [0.0001],
    });
    const untimed = rows(lines).filter(([what = '']) => !timed.includes(what));
    expect(untimed.filter(([, mark]) => mark !== '!')).toEqual([]);
    expect(untimed).toContainEqual([budgets.shift.what, '!', '0.0123', 'at most 0']);
    expect(untimed).toContainEqual([budgets.messages.what, '!', '2', 'at most 0']);
    expect(untimed).toContainEqual([budgets.stepGrowth.what, '!', '1', 'at most 0']);
    expect(lines).toContain('a warning');
    expect(lines).toContain('a fault');
  });

  test('of bytes is told beside a page written by hand, which is kept to be opened', async () => {
    const lines = await measure();
    const [step = ''] = lines.filter((line) => line.includes(budgets.step.what));
    expect(step).toMatch(/ {3}\d+\.\d × by hand$/);
    const file = 'test-results/by-hand/fr/linkedin/notification/data-privacy/index.html';
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
  });
});

describe('what is timed on a slow phone', () => {
  const line = (lines: readonly string[], { what }: { what: string }) =>
    lines.find((each) => each.includes(what)) ?? '';
  const figures = (text: string) => text.slice(36).trim().replace(/ +/g, ' ');

  beforeEach(() => asked('--guides', '0'));

  test('is the median of its runs, with the least and the most of them', async () => {
    const lines = await measure({ paint: [900, 2_000, 1_000, 800, 1_900] });
    expect(figures(line(lines, { what: 'largest paint, ours' }))).toBe('1000 ms (800 to 2000)');
    expect(figures(line(lines, { what: 'largest paint, by hand' }))).toBe('1000 ms (1000 to 1000)');
    expect(figures(line(lines, budgets.paint))).toMatch(/^1.00 times /);
    expect(figures(line(lines, { what: 'long tasks, ours' }))).toBe('333 ms (333 to 333)');
  });

  test('leaves the first press out, and stands beside the step written by hand', async () => {
    const lines = await measure({ warm: [40, 50, 70], slow: [130] });
    expect(figures(line(lines, budgets.warmStep))).toBe('50 ms at most 60 ms 0.5 × by hand');
    expect(figures(line(lines, budgets.slowStep))).toBe('130 ms at most 120 ms 1.3 × by hand');
    expect(line(lines, budgets.slowStep)).toMatch(/^!/);
  });

  test('moved for one reader in five: that is the one who counts', async () => {
    const shifts = (await measure({ moved: [0, 0, 0, 0, 0.2] })).filter((each) =>
      each.includes(budgets.shift.what),
    );
    expect(shifts.at(-1)).toMatch(/^! .*0\.2000/);
  });

  test('is opened in turn, ours and by hand, where each step of the guide lies', async () => {
    await measure();
    const { calls } = vi.mocked(watchComing).mock;
    const path = '/fr/linkedin/notification/data-privacy/';
    const both = [`http://localhost:4321${path}`, `http://by-hand${path}`];
    expect(calls.map(([, href]) => href)).toEqual(Array(5).fill(both).flat());
    const steps = vi.mocked(watchSteps).mock.calls.map(([, ...how]) => how);
    const first = '/fr/linkedin/notification/account-preferences/';
    expect(steps.slice(0, 4)).toEqual([
      [`http://localhost:4321${first}`, 3, 'fast'],
      [`http://localhost:4321${first}`, 1, 'slow'],
      [`http://by-hand${first}`, 3, 'fast'],
      [`http://by-hand${first}`, 1, 'slow'],
    ]);
    expect(vi.mocked(servePlainly).mock.calls).toContainEqual([['test-results/by-hand', 'dist']]);
    for (const step of ['account-preferences', 'data-privacy', 'check']) {
      expect(existsSync(`test-results/by-hand/fr/linkedin/notification/${step}/index.html`)).toBe(
        true,
      );
    }
  });

  test.each([
    ['3', 3],
    ['0', 0],
  ])('is opened as often as is asked: %s', async (runs, times) => {
    asked('--guides', '0', '--runs', runs);
    await measure();
    expect(watchComing).toHaveBeenCalledTimes(2 * times);
  });
});

describe('today’s pages', () => {
  test('are the second step of each third guide, in the build of today', async () => {
    asked('--guides', '0', '--runs', '0');
    const lines = await measure();
    expect(lines.filter((line) => line.startsWith('/'))).toEqual([
      '/fr/linkedin/notification/data-privacy/',
      '/fr/meta-ai/facebook/privacy-centre/',
      '/fr/meta-ai/messenger/mute-meta-ai/',
    ]);
    const [[command, values] = []] = vi.mocked(spawnSync).mock.calls;
    expect([command, values?.slice(0, 2)]).toEqual(['npm', ['run', 'build']]);
  });

  test('are measured once nothing more comes, in a browser that knows nothing of the page before', async () => {
    asked('--guides', '0', '--runs', '0');
    const paths = (await measure()).filter((line) => line.startsWith('/'));
    expect(goto.mock.calls).toEqual(
      paths.map((path) => [`http://localhost:4321${path}`, { waitUntil: 'networkidle' }]),
    );
    expect(closeBrowser).toHaveBeenCalledTimes(paths.length);
    expect(closeServer).toHaveBeenCalledOnce();
  });
});

describe('a site that has grown', () => {
  function sizes(): string[] {
    return vi
      .mocked(spawnSync)
      .mock.calls.flatMap(([, values]) =>
        values?.[0]?.endsWith('build-grown.ts') ? values.slice(1).join(' ') : [],
      );
  }

  test('is built three times, and again after one changed text', async () => {
    asked('--guides', '120');
    await measure();
    const folders = [8, 50, 120].map((size) => `${size} test-results/grown/${size}`);
    expect(sizes()).toEqual([...folders, ...folders.map((each) => `${each} changed`)]);
  });

  test('has 300 guides, unless another number is asked', async () => {
    await measure();
    expect(sizes()).toContain('300 test-results/grown/300');
  });

  test('says at each size what is held of one guide without network', async () => {
    const lines = await measure();
    expect(
      lines.filter((line) => /^ +held offline, of one guide +600\.0 kB$/.test(line)),
    ).toHaveLength(3);
  });

  test('is left out on demand', async () => {
    asked('--guides', '0');
    await measure();
    expect(sizes()).toEqual([]);
  });

  test('has the tests of the catalogue run over it, and says how many hold', async () => {
    const lines = await measure();
    expect(lines.some((line) => line.endsWith('202 of 222'))).toBe(true);
    const [, values, options] = vi.mocked(spawnSync).mock.calls.at(-1) ?? [];
    expect(values).toContain('src/steps');
    expect(options?.env).toMatchObject({ NODE_ENV: 'test', GROWN_TO: '300' });
  });

  test('whose tests cannot be run is not passed over', async () => {
    await expect(measure({ unread: true })).rejects.toThrow(
      'The tests over 300 guides did not run:\nIt cannot be read',
    );
  });

  test('names the step that weighs more, and leaves nothing behind', async () => {
    const lines = await measure({ growth: 12 });
    expect(lines.some((line) => line.includes('fr/linkedin/notification/'))).toBe(true);
    expect(existsSync('test-results/grown')).toBe(false);
  });

  test('that cannot be built says why', async () => {
    asked('--runs', '0');
    vi.mocked(launchBrowser).mockImplementation(async () => browser(most));
    vi.mocked(spawnSync)
      .mockReset()
      .mockImplementation((command: string) => {
        if (command === 'npm') putSite('dist', most);
        return Object({ status: command === 'npm' ? 0 : 1, stdout: '', stderr: 'No such file' });
      });
    await expect(main()).rejects.toThrow('The build of 8 guides failed:\nNo such file');
  });
});

test('a build that fails ends it all', async () => {
  vi.mocked(spawnSync)
    .mockReset()
    .mockReturnValue(Object({ status: 1, stderr: 'No such file' }));
  await expect(main()).rejects.toThrow('The build failed:\nNo such file');
  expect(servePlainly).not.toHaveBeenCalled();
});
