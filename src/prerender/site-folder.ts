import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A file as a build left it: its version says what it was made from. */
interface Left {
  version: string;
  size: number;
  /** When it was written, in milliseconds. */
  time: number;
}

/** The folder of the built site, in which a build touches only what is other than before. */
export interface SiteFolder {
  /**
   * Sees that the file is there in this version. It is made only where the last build left another, or
   * where somebody changed it since; it is written only where its bytes differ.
   */
  put: (file: string, version: string, make: () => Made | Promise<Made>) => Promise<void>;
  /**
   * Ends the build: removes whatever was not put, and says how many files were written or removed. Of
   * a folder outside the project only what an earlier build left: somebody else may keep things there.
   */
  finish: () => number;
}

type Made = string | Uint8Array;

/** `memory` is a file outside the folder: what this build leaves, for the next one. */
export function openSiteFolder(folder: string, memory: string): SiteFolder {
  const before = read(memory);
  const now = new Map<string, Left>();
  const folders = new Set<string>();
  const isOurs = !relative(process.cwd(), folder).startsWith('..');
  let touched = 0;

  async function put(file: string, version: string, make: () => Made | Promise<Made>) {
    const path = join(folder, file);
    const left = before[file];
    if (left?.version === version && isAsLeft(path, left)) {
      now.set(file, left);
      return;
    }
    const bytes = bytesOf(await make());
    if (!holds(path, bytes)) {
      makeFolder(dirname(path));
      writeFileSync(path, bytes);
      touched += 1;
    }
    const { size, mtimeMs } = statSync(path);
    now.set(file, { version, size, time: mtimeMs });
  }

  function makeFolder(path: string) {
    if (folders.has(path)) return;
    folders.add(path);
    mkdirSync(path, { recursive: true });
  }

  function finish() {
    removeOthers('');
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify(Object.fromEntries(now)));
    return touched;
  }

  /** True where nothing is left of the folder. */
  function removeOthers(inside: string): boolean {
    const kept = readdirSync(join(folder, inside), { withFileTypes: true }).filter((entry) => {
      const name = inside + entry.name;
      if (entry.isDirectory() ? !removeOthers(`${name}/`) : !isLeftOver(name)) return true;
      rmSync(join(folder, name), { recursive: true });
      touched += entry.isDirectory() ? 0 : 1;
      return false;
    });
    return kept.length === 0;
  }

  function isLeftOver(file: string): boolean {
    return !now.has(file) && (isOurs || file in before);
  }

  return { put, finish };
}

const encoder = new TextEncoder();
let room = new Uint8Array(0);

/** Good until the next text: all are written into the same room, as a new one for each would cost more. */
function bytesOf(made: Made): Uint8Array {
  if (typeof made !== 'string') return made;
  if (room.length < made.length * 3) room = new Uint8Array(made.length * 3);
  return room.subarray(0, encoder.encodeInto(made, room).written);
}

function read(memory: string): Readonly<Record<string, Left>> {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    // The first build here, or one that was stopped while it wrote: everything is made.
    return {};
  }
}

function isAsLeft(path: string, { size, time }: Left): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === time;
}

function holds(path: string, bytes: Uint8Array): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === bytes.length && readFileSync(path).equals(bytes);
}
