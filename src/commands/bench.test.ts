import { spawnSync } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { preview } from 'vite';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from '../pictures/browser.ts';
import { allGuides } from '../steps/catalogue.ts';
import { main } from './bench.ts';

/*
 * A made-up build, host and browser: what a page weighs, asks for and says is given here. The real
 * ones are measured by `npm run bench`.
 */

const weights = vi.hoisted(() => ({ html: 0, script: 0, font: 0 }));

vi.mock('node:child_process', () => ({ spawnSync: vi.fn() }));
vi.mock('vite', () => ({ preview: vi.fn() }));
vi.mock('../pictures/browser.ts', () => ({ launchBrowser: vi.fn() }));
vi.mock('node:fs/promises', () => ({
  readFile: async (file: string) => {
    if (/^dist\/fr\/.+\/index\.html$/.test(file)) return packedTo(weights.html);
    if (file === 'dist/a.js') return packedTo(weights.script);
    // Of one letter: it would weigh nothing if it were packed.
    if (file === 'dist/b.woff2') return Buffer.alloc(weights.font);
    throw new Error(`There is no ${file}`);
  },
}));

/** A file of this size once it is packed: what is encrypted does not shrink. */
function packedTo(size: number): Buffer {
  const noise = (length: number) =>
    createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(length));
  const overhead = gzipSync(noise(size), { level: 9 }).length - size;
  return noise(size - overhead);
}

/** As much as a page may cost. */
const most = {
  html: 14_000,
  script: 112_000,
  font: 65_000,
  shift: 0,
  /** Besides the page, its script and its font. */
  others: 3,
  messages: [] as string[],
  errors: [] as string[],
};

const goto = vi.fn();
const closeBrowser = vi.fn();
const closeServer = vi.fn();
const said: string[] = [];

beforeEach(() => {
  for (const mock of [goto, closeBrowser, closeServer]) mock.mockReset();
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(...text.split('\n')));
  build('77 pages in 2.50 s');
  vi.mocked(preview)
    .mockReset()
    .mockResolvedValue(Object({ config: { preview: { port: 4321 } }, close: closeServer }));
});

function build(stdout: string, stderr = '') {
  vi.mocked(spawnSync).mockReset().mockReturnValue(Object({ stdout, stderr }));
}

/** Opens pages that cost this; returns what is said of the first. */
async function measure(given: Partial<typeof most> = {}) {
  const { shift, others, messages, errors, ...weigh } = { ...most, ...given };
  Object.assign(weights, weigh);
  vi.mocked(launchBrowser).mockImplementation(async () => {
    const listeners: Record<string, (value: object) => void> = {};
    const ask = (type: string, url: string) =>
      listeners.request?.({ resourceType: () => type, url: () => url });
    goto.mockImplementation(async (url: string) => {
      ask('document', url);
      // Twice, as a page does that fetches early: it weighs once.
      ask('script', 'http://localhost:4321/a.js');
      ask('script', 'http://localhost:4321/a.js?again');
      for (let each = 0; each < others; each += 1) ask('image', `${url}${each}.avif`);
      ask('font', 'http://localhost:4321/b.woff2');
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
  });
  await main();
  const second = said.findIndex((line, index) => index > 0 && line.startsWith('/'));
  return said.slice(1, second);
}

/** The measures, each with what was found and whether that is too much. */
function rows(lines: readonly string[]) {
  return lines.map((line) => {
    const [, mark, , found, limit] = /^([ !]) (.{34}) *(.*?) {3}at most (.*)$/.exec(line) ?? [];
    return [mark, found, limit];
  });
}

describe('what a page costs', () => {
  test('is told beside what it may cost', async () => {
    expect(rows(await measure())).toEqual([
      [' ', '112.0 kB', '112 kB'],
      [' ', '14.0 kB', '14 kB'],
      [' ', '6', '6'],
      [' ', '65.0 kB', '65 kB'],
      [' ', '0.0000', '0'],
      [' ', '0', '0'],
    ]);
  });

  test('stands out where it is more, with what the console said', async () => {
    const lines = await measure({
      script: 112_001,
      html: 14_001,
      others: 4,
      font: 65_001,
      shift: 0.0123,
      messages: ['a warning'],
      errors: ['a fault'],
    });
    expect(rows(lines.slice(0, 6))).toEqual([
      ['!', '112.0 kB', '112 kB'],
      ['!', '14.0 kB', '14 kB'],
      ['!', '7', '6'],
      ['!', '65.0 kB', '65 kB'],
      ['!', '0.0123', '0'],
      ['!', '2', '0'],
    ]);
    expect(lines.slice(6)).toEqual(['a warning', 'a fault']);
  });

  test('is told in columns, each measure by a name of its own', async () => {
    const lines = await measure();
    expect(new Set(lines.map((line) => line.indexOf('   at most '))).size).toBe(1);
    const names = lines.map((line) => line.slice(2, 36).trim());
    expect(new Set(names.filter(Boolean)).size).toBe(6);
  });

  test('is measured once nothing more comes, in a browser that knows nothing of the page before', async () => {
    await measure();
    const paths = said.filter((line) => line.startsWith('/'));
    expect(goto.mock.calls).toEqual(
      paths.map((path) => [`http://localhost:4321${path}`, { waitUntil: 'networkidle' }]),
    );
    expect(closeBrowser).toHaveBeenCalledTimes(paths.length);
    expect(closeServer).toHaveBeenCalledOnce();
  });
});

test('the second step of each third guide is opened, in the build of today', async () => {
  await measure();
  const paths = said.filter((line) => line.startsWith('/'));
  expect(paths[0]).toBe('/fr/linkedin/notification/data-privacy/');
  const opened = paths.map((path) => {
    const at = allGuides.findIndex(({ track, guide }) =>
      path.startsWith(`/fr/${track.id}/${guide.id}/`),
    );
    return [at, allGuides[at]?.guide.steps[1]?.id === path.split('/').at(-2)];
  });
  const thirds = Array.from({ length: Math.ceil(allGuides.length / 3) }, (_, index) => index * 3);
  expect(opened.map(([at]) => at)).toEqual(thirds);
  const short = thirds.map((at) => (allGuides[at]?.guide.steps.length ?? 0) < 3);
  expect(opened.map(([, isSecond]) => isSecond)).toEqual(short.map((isShort) => !isShort));
  const [[command, values] = []] = vi.mocked(spawnSync).mock.calls;
  expect([command, values?.slice(0, 2)]).toEqual(['npm', ['run', 'build']]);
});

test('the build’s speed ends the list', async () => {
  await measure();
  expect(said.at(-1)).toBe('prerender: 31 pages/s, 77 pages');
});

test.each(['', '77 pages', 'in 2.50 s'])('a build that says %j has failed', async (stdout) => {
  build(stdout, 'No such file');
  await expect(main()).rejects.toThrow('The build failed:\nNo such file');
  expect(preview).not.toHaveBeenCalled();
});
