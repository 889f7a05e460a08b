import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../content.ts';
import { fileHref, type PageKind } from '../paths.ts';
import { hasFields, stepOf } from '../routes.tsx';
import { ownFontsFile } from './own-fonts.ts';

/** What Vite built: the page's frame, its program, and the style sheet of which each page gets its part. */
export interface Template {
  html: string;
  /** Address of the program's first script; empty in development, where the frame names it. */
  entry: string;
  css: string;
  /** Address of the style sheet's file; empty in development. */
  styles: string;
  /** Scripts that the entry will import for a page, to fetch along with it; empty in development. */
  scripts: (page: Page) => readonly string[];
}

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

/** Reads what `vite build` left in a folder. */
export async function readTemplate(folder: string): Promise<Template> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const manifest: Record<string, Chunk> = JSON.parse(
    await readFile(join(folder, '.vite/manifest.json'), 'utf8'),
  );
  const { file: entry, css: [cssFile] = [] } = manifest['index.html'] ?? {};
  if (!entry || !cssFile) throw new Error('vite build wrote no script or no style sheet');
  const [ownFonts, rules] = await Promise.all(
    [ownFontsFile, cssFile].map((file) => readFile(join(folder, file), 'utf8')),
  );
  const css = `${ownFonts}${rules?.trim()}`;
  return {
    // The style sheet stands in the page; the program comes later (`reader/wake.ts`).
    html: html
      .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
      .replace(/\s*<script type="module"[^>]*><\/script>/, '')
      // Each page would bring its indents.
      .replace(/\n\s+/g, '\n'),
    entry: fileHref(entry),
    css,
    styles: fileHref(cssFile),
    scripts: (page) => {
      const keys = withImports(manifest, ['index.html', ...filesOf(page)]);
      return keys
        .flatMap((key) => manifest[key]?.file ?? [])
        .filter((file) => file !== entry)
        .map(fileHref);
    },
  };
}

/** Keys of these chunks, and of all that they import. */
function withImports(manifest: Record<string, Chunk>, keys: readonly string[]): string[] {
  const found = new Set(keys);
  for (const key of found) for (const each of manifest[key]?.imports ?? []) found.add(each);
  return [...found];
}

/** What the program imports for this page; see `routes.tsx`. */
function filesOf(page: Page): string[] {
  const files = [pageFiles[page.kind]];
  if (page.kind === 'home' && page.content.index) files.push('src/components/LineIndex.tsx');
  if (page.kind === 'step') {
    const step = stepOf(page);
    if (step?.part === 'check') files.push('src/components/CheckView.tsx');
    if (step?.letter) files.push('src/components/Letter.tsx');
    if (step && hasFields(step)) files.push('src/components/Fields.tsx');
  }
  return files;
}

const pageFiles: Record<PageKind, string> = {
  welcome: '',
  notFound: '',
  offline: '',
  home: 'src/pages/HomePage.tsx',
  about: 'src/pages/AboutPage.tsx',
  refused: 'src/pages/RefusedPage.tsx',
  track: 'src/pages/TrackPage.tsx',
  guide: 'src/pages/GuidePage.tsx',
  step: 'src/pages/StepPage.tsx',
};
