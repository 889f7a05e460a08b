/**
 * Builds the whole site, or as much of it as changed since the last time: by Vite the program that
 * readers get and the one that makes the pages, then runs the latter. That one runs alone, as Vite
 * would take most of the memory and time of a small build.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type PluginOption } from 'vite';
import { codeVersion } from './code-version.ts';
import { outFolder, siteConfig } from './site-url.ts';

/** `plugins` are Vite's, for both programs. */
export async function buildSite(plugins: readonly PluginOption[] = []): Promise<void> {
  process.env.NODE_ENV ??= 'production';
  const folder = resolve(outFolder());
  const kept = resolve(keptFolder(folder));
  const code = codeVersion('.');
  await buildClient(join(kept, 'client'), code, plugins);
  await build({
    configFile: false,
    ...siteConfig(),
    plugins: [...plugins],
    logLevel: 'warn',
    build: {
      ssr: 'src/prerender/main.ts',
      outDir: join(kept, 'pages'),
      copyPublicDir: false,
      // The text of some of its functions is written into pages.
      minify: true,
    },
  });
  // A small room for what is young: nearly all that a page is made of is thrown away with it.
  const values = ['--max-semi-space-size=8', join(kept, 'pages/main.js'), kept, code];
  const { status } = spawnSync(process.execPath, values, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The pages could not be made');
}

/** Where a build keeps what spares the next one work, apart for each folder that is built. */
function keptFolder(folder: string): string {
  return join(
    'node_modules/.cache/non-merci',
    createHash('sha256').update(folder).digest('hex').slice(0, 8),
  );
}

/** What Vite makes of our program: anew where the program is another. */
async function buildClient(folder: string, code: string, plugins: readonly PluginOption[]) {
  const mark = join(folder, '.vite/code');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === code) return;
  rmSync(folder, { recursive: true, force: true });
  await build({ plugins: [...plugins], build: { outDir: folder, copyPublicDir: false } });
  await buildWorker(folder);
  const files = readdirSync(join(folder, 'assets')).map((file) => `assets/${file}`);
  writeFileSync(join(folder, 'program.json'), JSON.stringify(files));
  writeFileSync(mark, code);
}

/** One file, beside the pages: a worker answers for what lies below it. */
async function buildWorker(folder: string) {
  await build({
    configFile: false,
    ...siteConfig(),
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: 'src/worker.ts',
        output: { format: 'iife', entryFileNames: 'worker.js' },
      },
    },
  });
}

if (import.meta.main) await buildSite();
