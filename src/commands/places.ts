/**
 * Tracks and guides are found by their place. This reads the names of the files, never what they
 * say, and writes for each room the module that imports them: `places.gen.ts`, committed, so that
 * the compiler and every program see the same.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../locales/languages.ts';

/** What a track or a guide may bring, each in a file of that name. */
const facts = ['labels', 'links', 'claims', 'causes', 'screens'];

const note =
  '// Written from the names of the files that lie here, see src/commands/places.ts: edit those.\n';

/** The modules to write, by file, from all files of the source; both relative to `src`. */
export function placesOf(files: readonly string[]): Map<string, string> {
  const sorted = files.toSorted();
  const found = sorted.flatMap((file) => {
    const [, track, guide] = /^steps\/([^/]+)\/(?:([^/]+)\/guide|track)\.ts$/.exec(file) ?? [];
    return track ? [{ track, guide }] : [];
  });
  const tracks = found.flatMap(({ track, guide }) => (guide ? [] : [track]));
  const guides = found.flatMap(({ track, guide }) => (guide ? [`${track}/${guide}`] : []));
  refuseHalves(tracks, guides);
  return new Map([
    ['steps/places.gen.ts', stepsModule(sorted, tracks, guides)],
    ['locales/places.gen.ts', wordsModule(sorted)],
    ['screens/places.gen.ts', drawingsModule(sorted)],
  ]);
}

function refuseHalves(tracks: readonly string[], guides: readonly string[]): void {
  for (const key of guides) {
    const [track = ''] = key.split('/');
    if (tracks.includes(track)) continue;
    throw new Error(
      `src/steps/${key}/guide.ts lies on no line: src/steps/${track}/track.ts is missing.`,
    );
  }
  for (const track of tracks) {
    if (guides.some((key) => key.startsWith(`${track}/`))) continue;
    throw new Error(
      `src/steps/${track}/track.ts is a line without a guide: npm run new-guide ${track}/…`,
    );
  }
}

/** What one module imports, in its order. */
class Imports {
  readonly #lines = new Set<string>();
  readonly #room: string;

  constructor(room: string) {
    this.#room = room;
  }

  /** Imports what a file exports under this name, or a JSON file, and says how it is called here. */
  add(file: string, name?: string): string {
    const path = file.slice(this.#room.length + 1);
    const local = nameOf(path);
    this.#lines.add(
      name
        ? `import { ${name} as ${local} } from './${path}';\n`
        : `import ${local} from './${path}' with { type: 'json' };\n`,
    );
    return local;
  }

  above(...exported: readonly string[]): string {
    return [note, [...this.#lines].join(''), ...exported].join('\n');
  }
}

/** `meta-ai/threads/guide.ts` as `metaAi_threads_guide`: no two files share a name. */
function nameOf(path: string): string {
  const words = path.replace(/\.\w+$/, '').split('/');
  return words
    .map((word) => word.replace(/[-+](\w)/g, (_, letter) => letter.toUpperCase()))
    .join('_');
}

function object(name: string, lines: readonly string[]): string {
  return `export const ${name} = {\n${lines.map((line) => `  ${line},\n`).join('')}};\n`;
}

function stepsModule(
  files: readonly string[],
  tracks: readonly string[],
  guides: readonly string[],
): string {
  const imports = new Imports('steps');
  const byPlace = (name: string, places: readonly string[], file: string) =>
    places.flatMap((place) => {
      const path = `steps/${place}/${file}.ts`;
      return files.includes(path) ? [`'${place}': ${imports.add(path, name)}`] : [];
    });
  const owners = [...tracks, ...guides].toSorted();
  const merged = (name: string) =>
    owners.flatMap((owner) => {
      const path = `steps/${owner}/${name}.ts`;
      return files.includes(path) ? [`...${imports.add(path, name)}`] : [];
    });
  const parts = ['apps', ...facts].map((name) => object(name, merged(name)));
  return imports.above(
    object('tracks', byPlace('track', tracks, 'track')),
    object('guides', byPlace('guide', guides, 'guide')),
    object('appsByTrack', byPlace('apps', tracks, 'apps')),
    ...parts,
  );
}

/** A guide takes its own words, and those of steps that it shares: `one+other.json`, beside both. */
function wordsModule(files: readonly string[]): string {
  const imports = new Imports('locales');
  const exported = languages.map((lang) => {
    const found = (pattern: RegExp) =>
      files.flatMap((file) => {
        const [, track, guide = ''] = pattern.exec(file) ?? [];
        return track ? [{ track, guide, words: imports.add(file) }] : [];
      });
    const at = (rest: string) => found(new RegExp(`^locales/${lang}/([^/]+)/${rest}\\.json$`));
    const shared = at('([^/]+\\+[^/]+)');
    const guides = at('([^/]+)/guide').map(({ track, guide, words }) => {
      const steps = shared
        .filter((each) => each.track === track && each.guide.split('+').includes(guide))
        .map((each) => `, ...${each.words}`);
      const all = `{ ...${words}, steps: { ...${words}.steps${steps.join('')} } }`;
      return `'${track}/${guide}': ${steps.length > 0 ? all : words}`;
    });
    const merged = (name: string) => at(`(?:([^/]+)/)?${name}`).map(({ words }) => `...${words}`);
    const common = found(new RegExp(`^locales/${lang}/([^/]+)\\.json$`));
    const law = common.filter(({ track: file }) => file === 'law');
    return object(lang, [
      ...common.flatMap((each) => (law.includes(each) ? [] : [`${each.track}: ${each.words}`])),
      inner(
        'tracks',
        at('track').map(({ track, words }) => `'${track}': ${words}`),
      ),
      inner('guides', guides),
      inner('claims', [...law.map(({ words }) => `...${words}`), ...merged('claims')]),
      inner('causes', merged('causes')),
    ]);
  });
  return imports.above(...exported);
}

function inner(name: string, lines: readonly string[]): string {
  return `${name}: {\n${lines.map((line) => `    ${line},\n`).join('')}  }`;
}

function drawingsModule(files: readonly string[]): string {
  const imports = new Imports('screens');
  const drawn = files.filter((file) => /^screens\/[^/]+\/(?:[^/]+\/)?drawings\.tsx$/.test(file));
  return imports.above(
    object(
      'drawings',
      drawn.map((file) => `...${imports.add(file, 'drawings')}`),
    ),
  );
}

/** The modules as they should stand, by their path from the folder that holds `src`. */
export function currentPlaces(root = '.'): Map<string, string> {
  const files = ['steps', 'locales', 'screens'].flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' }).map((file) =>
      `${room}/${file}`.replaceAll('\\', '/'),
    ),
  );
  return new Map([...placesOf(files)].map(([file, text]) => [join(root, 'src', file), text]));
}

/** Those that are missing, or that something was added to or taken from since. */
export function outdatedPlaces(root?: string): string[] {
  return [...currentPlaces(root)]
    .filter(([file, text]) => textAt(file) !== text)
    .map(([file]) => file);
}

function textAt(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Writes what is not current; a file that is stays untouched, so that nothing is loaded anew. */
export function writePlaces(root?: string): void {
  const current = currentPlaces(root);
  for (const file of outdatedPlaces(root)) writeFileSync(file, current.get(file) ?? '');
}

/**
 * Writes them when a build or the development begins, and there whenever a file comes or goes. Not
 * for tests: one of them compares, and would never fail.
 */
export function places(): Plugin {
  return {
    name: 'non-merci:places',
    configResolved({ mode, root }) {
      if (mode !== 'test') writePlaces(root);
    },
    configureServer({ watcher, config }) {
      if (config.mode === 'test') return;
      const follow = () => {
        try {
          writePlaces(config.root);
        } catch (error) {
          // Half a line lies there while somebody writes it: the server goes on.
          config.logger.error(String(error));
        }
      };
      watcher.on('add', follow);
      watcher.on('unlink', follow);
    },
  };
}
