import { languages } from '../locales/languages.ts';
import { devices, platformLanguages } from '../steps/basics.ts';
import { accounts } from '../steps/guide.ts';
import type { Kept, Progress, Status } from './kept.ts';

/** What a value is taken for; undefined where it is not understood. */
type Reading = (value: unknown) => unknown;

const id = matching(/^[a-z0-9-]{1,80}$/);
const readDay = (value: unknown) => {
  const day = matching(/^\d{4}-\d\d-\d\d$/)(value);
  // Some browsers take 30 February for 2 March.
  return day && new Date(day).toJSON()?.startsWith(day) ? day : undefined;
};

const statuses = ['refused', 'sent', 'notYet'] as const satisfies readonly Status[];

const readings: Record<keyof Kept, Reading> = {
  language: oneOf(languages),
  device: oneOf(devices),
  ui: oneOf(platformLanguages),
  keys: oneOf(['off']),
  accounts: listOf(oneOf(Object.keys(accounts))),
  guides: byName(
    matching(/^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/),
    record({
      done: listOf(id),
      last: id,
      status: oneOf(statuses),
      answered: readDay,
      sent: readDay,
    } satisfies Record<keyof Progress, Reading>),
  ),
};

/** Storage and links may hold anything: whatever we do not understand is left out. */
export function understood(value: unknown): Kept {
  const { status, ...raw } = object(value);
  const guides = object(raw.guides);
  // Answers lay by themselves once.
  for (const [guide, old] of Object.entries(object(status))) {
    guides[guide] = { status: old, ...object(guides[guide]) };
  }
  return Object(record(readings)({ ...raw, guides }));
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' ? { ...value } : {};
}

function record(fields: Readonly<Record<string, Reading>>): Reading {
  return (value) => {
    const raw = object(value);
    return filled(Object.entries(fields).map(([name, read]) => [name, read(raw[name])]));
  };
}

function byName(readName: Reading, read: Reading): Reading {
  return (value) =>
    filled(
      Object.entries(object(value)).map(([name, inner]) => [name, readName(name) && read(inner)]),
    );
}

function filled(entries: readonly (readonly [string, unknown])[]): unknown {
  const known = entries.filter(([, value]) => value !== undefined);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

function listOf(read: Reading): Reading {
  return (value) => {
    const known = Array.isArray(value) ? value.map(read).filter((each) => each !== undefined) : [];
    return known.length > 0 ? [...new Set(known)] : undefined;
  };
}

function oneOf(values: readonly string[]): Reading {
  return (value) => values.find((each) => each === value);
}

function matching(pattern: RegExp) {
  return (value: unknown) => (typeof value === 'string' && pattern.test(value) ? value : undefined);
}

/** The last answer. */
let answer: { to: string; kept: Kept } | undefined;

/** What is understood, and the same object for the same value. */
export function readAs(value: Kept): Kept {
  const to = JSON.stringify(value);
  if (to !== answer?.to) answer = { to, kept: understood(value) };
  return answer.kept;
}
