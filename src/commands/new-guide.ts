/**
 * `npm run new-guide meta-ai/threads` writes the files of a new guide, and those of its line where
 * there is none yet. They compile, the site builds with them, and only those tests fail that say
 * what is still to be written. It never writes over anything.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allTracks } from '../steps/catalogue.ts';
import { claims } from '../steps/claims.ts';
import { controls, labels } from '../steps/labels.ts';
import { links } from '../steps/links.ts';
import { renames } from '../steps/renames.ts';
import { screens } from '../steps/screens.ts';
import { idsOf, type NewGuide, newFiles, newSteps, withColours } from './new-guide-files.ts';
import { writePlaces } from './places.ts';

const usage = 'Name the line and the guide: npm run new-guide meta-ai/threads';
const styles = 'src/index.css';

export async function main(): Promise<void> {
  try {
    console.log(writeGuide(process.argv.slice(3)));
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Writes below `root`, the folder that holds `src`; says what it wrote and what comes next. */
export function writeGuide(names: readonly string[], root = '.'): string {
  const what = asked(names);
  const { track, guide, on } = what;
  refuseTaken(what);
  const files = newFiles(what);
  const there = [...files.keys()].filter((file) => existsSync(join(root, file)));
  if (there.length > 0) {
    throw new Error(`Nothing is written over, and these are there already: ${there.join(', ')}.`);
  }
  // Before anything is written: the style sheet may have no place for them.
  const css = 'newTrack' in on && withColours(readFileSync(join(root, styles), 'utf8'), track);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: 'wx' });
  }
  if (css) writeFileSync(join(root, styles), css);
  writePlaces(root);
  return [
    `${track}/${guide} begins. Written:`,
    ...[...files.keys()].map((file) => `  ${file}`),
    ...(css ? [`  ${styles}: greys for its line, in the light and in the dark`] : []),
    'Next:',
    '  npx vitest run src/steps/to-be-written.test.ts   lists what is still to be written',
    '  npm run dev                                      shows it meanwhile',
    '  npm run screenshots                              draws its screen',
    '  npm run check                                    says what else it asks for',
    'CONTRIBUTING.md follows it to the end.',
  ].join('\n');
}

function asked(names: readonly string[]): NewGuide {
  const [name, ...more] = names;
  if (!name || more.length > 0) throw new Error(usage);
  const [track = '', guide = '', ...rest] = name.split('/');
  const odd = [track, guide].find((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id));
  if (rest.length > 0 || guide === '') throw new Error(`"${name}" is no line and guide. ${usage}`);
  if (odd !== undefined) {
    throw new Error(
      `"${odd}" cannot stand in an address: small letters, digits and single hyphens, a letter first.`,
    );
  }
  const found = allTracks.find(({ id }) => id === track);
  if (!found) return { track, guide, order: 1, on: { newTrack: { order: allTracks.length + 1 } } };
  const [first] = found.guides;
  const app = first?.app ?? track;
  return { track, guide, order: found.guides.length + 1, on: { app, link: found.direct } };
}

function refuseTaken(what: NewGuide): void {
  const { track, guide, on } = what;
  const key = `${track}/${guide}`;
  if (track === 'about' || track === 'refused') {
    throw new Error(`"${track}" is the address of a page of ours.`);
  }
  const found = allTracks.find(({ id }) => id === track);
  if (found?.guides.some(({ id }) => id === guide)) {
    throw new Error(`${key} is there already: src/steps/${key}/guide.ts`);
  }
  const places = [track, key, ...newSteps.map((step) => `${key}/${step}`)];
  const old = places.find((place) => place in renames);
  if (old) {
    throw new Error(
      `${old} was published once, and leads to ${renames[old]} today: see src/steps/renames.ts. Choose another id.`,
    );
  }
  const { screen, label, link, claims: said } = idsOf(what);
  const known = { ...labels, ...links, ...claims, ...screens };
  const ids = [
    screen,
    label,
    ...('newTrack' in on && link ? [link] : []),
    ...Object.values(said ?? {}),
  ];
  const taken = ids.find((id) => id in known || controls.some((each) => each === id));
  if (taken)
    throw new Error(`The id ${taken}, which its files would bring, is taken. Choose another.`);
}
