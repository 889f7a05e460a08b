/** Builds the site and prints what a step page costs its reader, beside what it may cost. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { preview } from 'vite';
import { pathOf } from '../paths.ts';
import { launchBrowser } from '../pictures/browser.ts';
import { allGuides } from '../steps/catalogue.ts';
import { layoutShift } from './layout-shift.ts';

const dist = 'dist';

interface Visit {
  html: number;
  script: number;
  fonts: number;
  requests: number;
  shift: number;
  messages: string[];
}

/** Bytes as a host sends them: text packed as hard as gzip can, fonts as they are. */
async function sizeOf(path: string, packed: boolean): Promise<number> {
  const bytes = await readFile(join(dist, path.endsWith('/') ? `${path}index.html` : path));
  return packed ? gzipSync(bytes, { level: 9 }).length : bytes.length;
}

async function visit(origin: string, path: string): Promise<Visit> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  const messages: string[] = [];
  const asked: { type: string; path: string }[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    asked.push({ type: request.resourceType(), path: new URL(request.url()).pathname });
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const shift = await layoutShift(page);
  await browser.close();

  const sum = async (type: string, packed: boolean) => {
    const paths = new Set(asked.filter((each) => each.type === type).map((each) => each.path));
    const sizes = await Promise.all([...paths].map((each) => sizeOf(each, packed)));
    return sizes.reduce((a, b) => a + b, 0);
  };
  return {
    html: await sizeOf(path, true),
    script: await sum('script', true),
    fonts: await sum('font', false),
    requests: asked.filter(({ type }) => type !== 'font').length,
    shift,
    messages,
  };
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function line(what: string, found: string, allowed: string, holds: boolean): string {
  return `${holds ? ' ' : '!'} ${what.padEnd(34)}${found.padStart(12)}   at most ${allowed}`;
}

export async function main(): Promise<void> {
  const built = spawnSync('npm', ['run', 'build', '--silent'], { encoding: 'utf8' });
  const [, pages, seconds] = /(\d+) pages in ([\d.]+) s/.exec(built.stdout) ?? [];
  if (!pages || !seconds) throw new Error(`The build failed:\n${built.stderr}`);

  const server = await preview({ preview: { port: 4180 }, logLevel: 'error' });
  const origin = `http://localhost:${server.config.preview.port}`;
  for (const { track, guide } of allGuides.filter((_, index) => index % 3 === 0)) {
    const step = guide.steps[guide.steps.length > 2 ? 1 : 0] ?? guide.steps[0];
    const place = { lang: 'fr', track: track.id, guide: guide.id, step: step.id } as const;
    const path = pathOf({ kind: 'step', ...place });
    const found = await visit(origin, path);
    console.log(path);
    console.log(
      [
        line('script at first load, gz -9', kB(found.script), '112 kB', found.script <= 112_000),
        line('HTML with styles and words, gz -9', kB(found.html), '14 kB', found.html <= 14_000),
        line('requests besides fonts', `${found.requests}`, '6', found.requests <= 6),
        line('fonts', kB(found.fonts), '65 kB', found.fonts <= 65_000),
        line('layout shift', found.shift.toFixed(4), '0', found.shift === 0),
        line('console messages', `${found.messages.length}`, '0', found.messages.length === 0),
        ...found.messages,
      ].join('\n'),
    );
  }
  await server.close();
  console.log(`prerender: ${Math.round(Number(pages) / Number(seconds))} pages/s, ${pages} pages`);
}
