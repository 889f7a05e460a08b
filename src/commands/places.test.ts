import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type InlineConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { outdatedPlaces, places, placesOf } from './places.ts';

const line = ['steps/x/track.ts', 'steps/x/switch/guide.ts'];

function written(file: string, files: readonly string[]): string {
  return placesOf(files).get(file) ?? '';
}

describe('what is found by its place', () => {
  test('is a line, its guides, and what each brings', () => {
    const text = written('steps/places.gen.ts', [
      ...line,
      'steps/x/labels.ts',
      'steps/x/switch/labels.ts',
      'steps/x/shared.ts',
      'steps/x/switch/rows.ts',
      'steps/labels.ts',
    ]);
    expect(text).toContain("import { guide as x_switch_guide } from './x/switch/guide.ts';\n");
    expect(text).toContain("export const tracks = {\n  'x': x_track,\n};\n");
    expect(text).toContain("export const guides = {\n  'x/switch': x_switch_guide,\n};\n");
    expect(text).toContain('export const labels = {\n  ...x_labels,\n  ...x_switch_labels,\n};\n');
    expect(text).toContain('export const links = {\n};\n');
    expect(text).not.toMatch(/shared|rows|'\.\/labels/);
  });

  test('is the words of each language, with those that guides share', () => {
    const own = ['track.json', 'a/guide.json', 'b/guide.json', 'c/guide.json', 'a+b.json'];
    const text = written('locales/places.gen.ts', [
      ...own.map((file) => `locales/fr/x-1/${file}`),
      'locales/fr/x-1/a/claims.json',
      'locales/en/x-1/c/guide.json',
      'locales/fr/home.json',
      'locales/fr/law.json',
    ]);
    const [fr = '', en = ''] = text.split('export const en');
    const shared = '...fr_x1_aB';
    expect(fr).toContain(
      `'x-1/a': { ...fr_x1_a_guide, steps: { ...fr_x1_a_guide.steps, ${shared} } },`,
    );
    expect(fr).toContain(
      `'x-1/b': { ...fr_x1_b_guide, steps: { ...fr_x1_b_guide.steps, ${shared} } },`,
    );
    expect(fr).toContain("'x-1/c': fr_x1_c_guide,");
    expect(fr).toContain("'x-1': fr_x1_track,");
    expect(fr).toContain('  claims: {\n    ...fr_law,\n    ...fr_x1_a_claims,\n');
    expect(en).toContain("'x-1/c': en_x1_c_guide,");
    expect(en).not.toContain('fr_');
    expect(fr).toContain('\n  home: fr_home,\n');
  });

  test('is the drawings of a line and of a guide', () => {
    const text = written('screens/places.gen.ts', [
      'screens/x/drawings.tsx',
      'screens/x/switch/drawings.tsx',
      'screens/drawings.tsx',
      'screens/parts/bars.tsx',
    ]);
    expect(text.match(/^ {2}.*/gm)).toEqual(['  ...x_drawings,', '  ...x_switch_drawings,']);
  });

  test('comes in one order, whatever that of the files', () => {
    const files = [...line, 'steps/a/track.ts', 'steps/a/b/guide.ts', 'locales/fr/a/track.json'];
    expect(placesOf(files.toReversed())).toEqual(placesOf(files));
  });

  test('is never half a line', () => {
    expect(() => placesOf(['steps/x/switch/guide.ts'])).toThrow('src/steps/x/track.ts is missing');
    expect(() => placesOf(['steps/x/track.ts'])).toThrow('npm run new-guide x/');
  });
});

test('what is committed is current', () => {
  expect(outdatedPlaces(), 'Start "npm run dev" or "npm run build": it writes them.').toEqual([]);
});

describe('in a folder of its own', () => {
  let root = '';
  const at = (file: string) => join(root, 'src', file);
  const serve = (mode: string) =>
    createServer({
      root,
      mode,
      configFile: false,
      logLevel: 'silent',
      plugins: [places()],
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
    } satisfies InlineConfig);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'places-'));
    for (const room of ['steps', 'locales', 'screens'])
      cpSync(`src/${room}`, at(room), { recursive: true });
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  test('a program writes what is not current, and leaves the rest', async () => {
    const day = new Date('2020-01-01');
    utimesSync(at('screens/places.gen.ts'), day, day);
    writeFileSync(at('steps/places.gen.ts'), '// Half merged.');
    rmSync(at('locales/places.gen.ts'));
    expect(outdatedPlaces(root)).toEqual([at('steps/places.gen.ts'), at('locales/places.gen.ts')]);
    const server = await serve('production');
    await server.close();
    expect(outdatedPlaces(root)).toEqual([]);
    expect(readFileSync(at('steps/places.gen.ts'))).toEqual(
      readFileSync('src/steps/places.gen.ts'),
    );
    expect(statSync(at('screens/places.gen.ts')).mtime).toEqual(day);
  });

  test('tests do not, since one of them compares', async () => {
    writeFileSync(at('steps/places.gen.ts'), '// Half merged.');
    const server = await serve('test');
    await server.close();
    expect(outdatedPlaces(root)).toHaveLength(1);
  });

  test('development follows files that come and go', async () => {
    const server = await serve('development');
    for (const event of ['add', 'unlink'] as const) {
      writeFileSync(at('steps/places.gen.ts'), '// As if a file had come or gone.');
      server.watcher.emit(event, at('steps/linkedin/labels.ts'));
      expect(outdatedPlaces(root), event).toEqual([]);
    }
    const said = vi.spyOn(server.config.logger, 'error').mockImplementation(() => {});
    rmSync(at('steps/linkedin/track.ts'));
    server.watcher.emit('unlink', at('steps/linkedin/track.ts'));
    expect(said.mock.lastCall?.[0]).toContain('src/steps/linkedin/track.ts is missing');
    await server.close();
  });
});
